import { expect, it } from 'vitest'
import { i18n } from '@/lib/i18n'
import type { ActionItem } from './queries'
import { fallsIn, readingOf } from './schedule'

type Assignment = ActionItem['assignments'][number]
const bare = { id: '', unitWords: [], units: [], scheduleWords: '' }

it.each<[Partial<Assignment> & Pick<Assignment, 'kind'>, string, number[]]>([
  [{ kind: 'MONTHLY' }, '每月辦理', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [{ kind: 'YEARLY_WINDOW', fromMonth: 4, toMonth: 6, years: 'EVEN' }, '每年 4 月至 6 月（民國雙數年）', [4, 5, 6]],
  [{ kind: 'YEARLY_WINDOW', fromMonth: 10, toMonth: 10, years: 'EVERY' }, '每年 10 月', [10]],
  [{ kind: 'TIMES_PER_YEAR', min: 18, counted: 'JOINTLY' }, '每年至少 18 次，合併計算', []],
  [{ kind: 'TIMES_PER_YEAR', min: 3, max: 5, counted: 'PER_UNIT' }, '每年 3 至 5 次，各課室分別計算', []],
  [{ kind: 'CONTINUOUS' }, '經常辦理', []],
])('reads %o as %s', async (schedule, words, months) => {
  await i18n.loadNamespaces('actionitem')
  const assignment = { ...bare, ...schedule }
  expect(readingOf(assignment, i18n.getFixedT('zh-TW', 'actionitem'))).toBe(words)
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => fallsIn(month, assignment))).toEqual(months)
})
