import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Answer, Row } from '@/api/types'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

const id = (n: number) => `018f0000-0000-7000-8000-00000000000${n}`
const plan = (n: number, more: Partial<Row<'listPlans'>> = {}): Row<'listPlans'> => ({
  id: id(n),
  name: '提升政府服務品質執行計畫',
  revisedOn: '2024-12-18',
  revisionWord: '修正',
  governsFrom: '2025-01-01',
  governsFromRocYear: 114,
  state: 'APPROVED',
  current: true,
  version: 4,
  allowedActions: [],
  ...more,
})
const draft = plan(2, { state: 'DRAFT', current: false, version: 7, allowedActions: ['approve', 'delete'] })
const words = {
  revisions: [{ date: '2024-12-18', words: '113年12月18日修正' }],
  basis: ['政府服務躍升方案。'],
  appliesTo: '本所各課室。',
  goal: '提升政府服務品質。',
  promotion: '成立推動小組。',
  tracking: ['於每月5日前送研考。'],
  yearEnd: '年度終了。',
  effectivity: '核定後實施。',
}
const line = { units: ['各課室'], schedule: '經常辦理', kind: 'CONTINUOUS' as const }
const items = [
  { code: '1.1.1.1.1', text: '檢討簡化作業程序。', note: '以全所合計。', benefit: '縮短時間。', assignments: [line] },
  { code: '1.1.1.1.2', text: '建立調度機制。', benefit: '縮短時間。', assignments: [line] },
]
const groups = [{ code: '1.1.1.1', title: '案件處理時間', items }]
const criteria = [{ code: '1.1.1', title: '申辦流程標準化', groups }]
const document: Answer<'getPlanDocument'> = {
  name: '提升政府服務品質執行計畫',
  revisedOn: '2024-12-18',
  revisionWord: '修正',
  governsFromRocYear: 114,
  ...words,
  dimensions: [
    { code: '1', title: '基礎服務構面', subDimensions: [{ code: '1.1', title: '服務一致及正確', criteria }] },
  ],
  quantifiedDuties: [],
}
const counts = { dimensions: 1, subDimensions: 1, criteria: 1, groups: 1 }

function openPlan(address: string, shown = plan(1)) {
  reply('get', '/api/v1/plans/{id}', { plan: shown, words, counts })
  reply('get', '/api/v1/plan-documents/{id}', document)
  return openPage(address, sessionOf())
}

it('shows a stranger the official table with its merged cells', async () => {
  openPlan('/plan')
  const table = await screen.findByRole('table', { name: '1.1 服務一致及正確' })
  expect(within(table).getByRole('rowheader', { name: /申辦流程標準化/ })).toHaveAttribute('rowspan', '3')
  const merged = within(table)
    .getAllByRole('cell')
    .filter((cell) => cell.getAttribute('rowspan') === '2')
  expect(merged.map((cell) => cell.textContent)).toEqual(['縮短時間。'])
  expect(screen.getByRole('link', { name: '檢討簡化作業程序。' })).toHaveAttribute('href', '/action-items/1.1.1.1.1')
  expect(screen.getByText('113年12月18日修正')).toBeInTheDocument()
})

it('shows notes on wish and says so in the address', async () => {
  const { user, router } = openPlan('/plan')
  const box = await screen.findByRole('checkbox', { name: /顯示註記/ })
  expect(screen.queryByText('以全所合計。')).not.toBeInTheDocument()
  await user.click(box)
  expect(await screen.findByText('以全所合計。')).toBeInTheDocument()
  expect(router.state.location.search).toEqual({ notes: '1' })
})

it('links no items of a revision that does not govern', async () => {
  openPlan(`/plan/${id(2)}`, draft)
  expect(await screen.findByText('檢討簡化作業程序。')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '檢討簡化作業程序。' })).not.toBeInTheDocument()
  expect(screen.getByText('草案')).toBeInTheDocument()
})

it('approves a draft after a question, on the version seen', async () => {
  reply('get', '/api/v1/plans', { items: [draft, plan(1)] })
  const approved = reply('post', '/api/v1/plans/{id}/approve', { ...draft, state: 'APPROVED' })
  const { user } = openPage('/plan/revisions')
  await user.click(await screen.findByRole('button', { name: '核定草案' }))
  expect(approved).toHaveLength(0)
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '核定草案' }))
  await waitFor(() => expect(approved).toHaveLength(1))
  expect(approved[0]?.headers.get('If-Match')).toBe('"7"')
})

it('offers a stranger no drafts to handle', async () => {
  reply('get', '/api/v1/plans', { items: [plan(1)] })
  openPage('/plan/revisions', sessionOf())
  expect(await screen.findByText('現行計畫')).toBeInTheDocument()
  expect(screen.queryByText('下載')).not.toBeInTheDocument()
})

it('names each fault of an uploaded plan by its place', async () => {
  reply('get', '/api/v1/plans', { items: [plan(1)] })
  refuse('post', '/api/v1/plan-documents', {
    status: 422,
    code: 'plan-invalid',
    detail: '計畫內容有誤',
    errors: [{ field: 'dimensions[0].code', code: 'plan-code-twice', message: '編碼重複' }],
  })
  openPage('/plan/revisions')
  const user = userEvent.setup({ applyAccept: false })
  await screen.findByRole('button', { name: /選取計畫檔/ })
  const input = globalThis.document.querySelector<HTMLInputElement>('input[type=file]')
  await user.upload(input as HTMLInputElement, new File(['{}'], 'plan.json', { type: 'application/json' }))
  await user.click(await screen.findByRole('button', { name: '檢查並存成草案' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('dimensions[0].code：編碼重複')
})

it('shows the differences of the two revisions in the address', async () => {
  reply('get', '/api/v1/plans', { items: [draft, plan(1)] })
  const seen = reply('get', '/api/v1/plan-documents/{id}/differences', {
    added: [{ code: '1.1.1.1.3', text: '新的事項。' }],
    removed: [],
    changed: [{ code: '1.1.1.1.1', field: 'text', before: '簡化程序', after: '檢討程序' }],
  })
  openPage(`/plan/differences?plan=${id(2)}&against=${id(1)}`)
  expect(await screen.findByText('新增 1 項、刪除 0 項、修改 1 處')).toBeInTheDocument()
  expect(screen.getByRole('deletion')).toHaveTextContent('簡化')
  expect(seen[0]?.url.pathname).toContain(id(2))
  expect(seen[0]?.url.searchParams.get('against')).toBe(id(1))
})
