import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { todayInTaipei } from '@/lib/format'
import { dutyOf } from '@/test/duty'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

const year = todayInTaipei().slice(0, 4)
const thisMonth = todayInTaipei().slice(0, 7)
const due = (date: string, official = date) => ({ date, official, rolled: date !== official })
/** A month of the year that is not the present one. */
const other = thisMonth.endsWith('-03') ? '04' : '03'

const rolled = dutyOf({
  id: 'rolled',
  due: due(`${thisMonth}-16`, `${thisMonth}-14`),
  allowedActions: ['complete', 'waive'],
})
const counted = dutyOf({
  id: 'counted',
  itemText: '參與里鄰工作會報。',
  itemCode: '2.2.2.1.2',
  due: due(`${thisMonth}-28`),
  required: 18,
  done: 14,
  expected: 15,
  missing: 4,
})
const declared = dutyOf({
  id: 'declared',
  itemText: '滿意度調查。',
  due: due(`${year}-${other}-30`),
  state: 'WAIVED',
  status: 'ON_TRACK',
  mark: { state: 'WAIVED', words: '上級未辦理', by: '王小明', at: `${year}-03-30T01:00:00Z` },
  allowedActions: ['reopen'],
})

function openDuties(address = '/duties', session = sessionOf('SECTION_CHIEF')) {
  const items = [rolled, counted, declared]
  const seen = reply('get', '/api/v1/duties', { items, total: items.length })
  return { seen, ...openPage(address, session) }
}

const rowOf = async (words: RegExp) => screen.findByRole('row', { name: words })

it('opens with what is at hand and tells due days with their arithmetic and the count', async () => {
  openDuties()
  const row = await rowOf(/定期統計案件/)
  expect(row).toHaveTextContent(/14（.）.*順延至.*16（.）/)
  expect(row).toHaveTextContent('剩 3 個工作日')
  const count = await rowOf(/里鄰工作會報/)
  expect(count).toHaveTextContent('14，應辦 ／18')
  expect(count).toHaveTextContent('應有 15.0')
  expect(count).toHaveTextContent('還差 4')
  expect(screen.queryByText('滿意度調查。')).not.toBeInTheDocument()
})

it('folds away what is settled, so that what is left to do stands alone', async () => {
  const done = dutyOf({
    id: 'done',
    itemText: '已辦的事。',
    due: due(`${thisMonth}-10`),
    state: 'DONE',
    status: 'ON_TRACK',
  })
  reply('get', '/api/v1/duties', { items: [done], total: 1 })
  const { user } = openPage('/duties', sessionOf('SECTION_CHIEF'))
  expect(await screen.findByText('本月沒有待辦的事項，也沒有逾期')).toBeVisible()
  expect(screen.getByText('已辦的事。')).not.toBeVisible()
  await user.click(screen.getByText('已完成或免辦 1 件', { selector: 'summary' }))
  expect(screen.getByText('已辦的事。')).toBeVisible()
})

it('shows the whole year or one month of it, from the address', async () => {
  const { user, router } = openDuties()
  await user.click(await screen.findByRole('link', { name: '全年' }))
  expect(await rowOf(/滿意度調查/)).toHaveTextContent('王小明申報免辦：上級未辦理')
  expect(router.state.location.href).toBe('/duties?month=all')
  await user.click(screen.getByRole('link', { name: new RegExp(`^${Number(other)}月`) }))
  await vi.waitFor(() => expect(screen.queryByText('參與里鄰工作會報。')).not.toBeInTheDocument())
})

it('narrows by words and asks the server for unit, state and item', async () => {
  const { seen } = openDuties('/duties?q=里鄰&unit=SURVEY&state=OPEN&item=2.2.2.1.2')
  expect(await rowOf(/里鄰工作會報/)).toBeInTheDocument()
  expect(screen.queryByText('定期統計案件網路申辦數。')).not.toBeInTheDocument()
  const asked = seen[0]?.url.searchParams
  expect([asked?.get('unit'), asked?.get('state'), asked?.get('item')]).toEqual(['SURVEY', 'OPEN', '2.2.2.1.2'])
  expect(screen.getByText('只看執行事項 2.2.2.1.2')).toBeInTheDocument()
})

it('offers only what the server allows', async () => {
  openDuties()
  const row = await rowOf(/定期統計案件/)
  expect(within(row).getByRole('button', { name: /^處理/ })).toBeInTheDocument()
  expect(within(await rowOf(/里鄰工作會報/)).queryByRole('button')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '開立臨時應辦事項' })).not.toBeInTheDocument()
})

async function openDeclaration(choice: string) {
  const { user } = openDuties()
  const row = await rowOf(/定期統計案件/)
  await user.click(within(row).getByRole('button', { name: /^處理/ }))
  await user.click(within(row).getByRole('button', { name: choice }))
  return { user, dialog: await screen.findByRole('dialog') }
}

it('declares a duty done on the version it was seen in', async () => {
  const { user, dialog } = await openDeclaration('申報完成')
  const seen = reply('post', '/api/v1/duties/{id}/complete', dutyOf({ id: 'rolled', state: 'DONE', version: 5 }))
  await user.click(within(dialog).getByRole('button', { name: '申報完成' }))
  expect(within(dialog).getAllByText('請填寫辦理情形')).not.toHaveLength(0)
  await user.type(within(dialog).getByRole('textbox', { name: /辦理情形/ }), '已於月會辦理')
  await user.click(within(dialog).getByRole('button', { name: '申報完成' }))
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  expect(seen[0]?.body).toEqual({ doneOn: todayInTaipei(), words: '已於月會辦理' })
  expect(seen[0]?.headers.get('If-Match')).toBe('"4"')
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

it('shows both sides when somebody else was faster, and keeps what was typed', async () => {
  const { user, dialog } = await openDeclaration('免辦')
  refuse('post', '/api/v1/duties/{id}/waive', { status: 412, code: 'stale' })
  reply('get', '/api/v1/duties/{id}', {
    ...rolled,
    version: 9,
    state: 'DONE',
    mark: { state: 'DONE', doneOn: `${thisMonth}-03`, words: '已辦理', by: '李小華', at: `${thisMonth}-03T01:00:00Z` },
  })
  const words = within(dialog).getByRole('textbox', { name: /免辦理由/ })
  await user.type(words, '本年未辦')
  await user.click(within(dialog).getByRole('button', { name: '免辦' }))
  const notice = await within(dialog).findByRole('alert')
  expect(notice).toHaveTextContent('本年未辦')
  expect(notice).toHaveTextContent('已辦理')
  expect(words).toHaveValue('本年未辦')
  const seen = reply('post', '/api/v1/duties/{id}/waive', dutyOf({ version: 10 }))
  await user.click(within(notice).getByRole('button', { name: /保留我填寫的/ }))
  await vi.waitFor(() => expect(seen[0]?.headers.get('If-Match')).toBe('"9"'))
})

it('takes a declaration back after asking once', async () => {
  const { user } = openDuties('/duties?month=all')
  const row = await rowOf(/滿意度調查/)
  await user.click(within(row).getByRole('button', { name: /^處理/ }))
  await user.click(within(row).getByRole('button', { name: '撤回申報' }))
  const seen = reply('post', '/api/v1/duties/{id}/reopen', dutyOf({ id: 'declared', version: 5 }))
  const dialog = await screen.findByRole('alertdialog')
  await user.click(within(dialog).getByRole('button', { name: '撤回申報' }))
  await vi.waitFor(() => expect(seen[0]?.url.pathname).toBe('/api/v1/duties/declared/reopen'))
})

it('lets the evaluation officer set from when duties count', async () => {
  reply('get', '/api/v1/duty-settings', { recordsFrom: '2026-01-01', rollForward: true, version: 2 })
  const seen = reply('put', '/api/v1/duty-settings', { recordsFrom: '2026-01-01', rollForward: false, version: 3 })
  const { user } = openDuties('/duties', sessionOf('EVALUATION_OFFICER'))
  await user.click(await screen.findByRole('button', { name: '設定' }))
  await user.click(await screen.findByRole('checkbox', { name: /順延至次一工作日/ }))
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await vi.waitFor(() => expect(seen[0]?.body).toEqual({ recordsFrom: '2026-01-01', rollForward: false }))
  expect(seen[0]?.headers.get('If-Match')).toBe('"2"')
})
