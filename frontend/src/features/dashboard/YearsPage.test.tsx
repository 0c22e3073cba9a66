import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Answer } from '@/api/types'
import { openPage } from '@/test/render'
import { reply } from '@/test/server'

type Year = Answer<'getYearComparison'>['years'][number]
const year = (of: number, change: Partial<Year>): Year => ({
  year: of,
  asOf: `${of}-12-31`,
  distribution: [{ status: 'ON_TRACK', items: 100 }],
  duties: 0,
  dutiesDone: 0,
  dutiesOverdue: 0,
  activities: 0,
  people: 0,
  ...change,
})

it('puts the years side by side and never rounds a share up to a whole', async () => {
  reply('get', '/api/v1/year-comparison', {
    years: [year(2026, { asOf: '2026-11-25', duties: 1000, dutiesDone: 999, people: 8123 }), year(2025, {})],
    kpis: [
      {
        code: 'SIGNOFF_ONLINE',
        name: '線上簽核比率',
        nameEn: 'Online sign-off',
        unit: '%',
        headline: true,
        years: [{ year: 2026, value: 89.96, threshold: 90, status: 'MISSED' }],
      },
    ],
  })
  openPage('/years')
  const table = await screen.findByRole('table', { name: '全所各年度執行情形' })
  expect(within(table).getByRole('columnheader', { name: /^115年度/ })).toHaveTextContent('計至 115/11/25')
  expect(within(table).getByRole('row', { name: /^完成率/ })).toHaveTextContent('完成率99 %–')
  expect(within(table).getByRole('row', { name: /^人次/ })).toHaveTextContent('8,123')
  // A year without a figure of the indicator has a dash, and 89.96 is not 90.
  expect(within(table).getByRole('row', { name: /^線上簽核比率/ })).toHaveTextContent(/目標 9089\.96%◆未達標–$/)
})
