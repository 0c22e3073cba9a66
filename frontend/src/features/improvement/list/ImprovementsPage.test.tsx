import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { improvementRowOf } from '@/test/improvement'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { ImprovementTotals } from '../queries'

const counts: ImprovementTotals = {
  all: 3,
  counts: [
    { status: 'UNPLANNED', improvements: 0 },
    { status: 'OVERDUE', improvements: 1 },
    { status: 'ON_TRACK', improvements: 2 },
  ],
}

function openList(address = '/improvements', ...session: Parameters<typeof sessionOf>) {
  reply('get', '/api/v1/improvements/totals', counts)
  return openPage(address, session.length > 0 ? sessionOf(...session) : undefined)
}

it('lists what was found with unit, owner, day and standing, and how many stand how', async () => {
  const rows = [
    improvementRowOf({ status: 'OVERDUE', rounds: 1, restricted: true }),
    improvementRowOf({
      id: '018f0000-0000-7000-8000-0000000000e2',
      number: 'I115-008',
      finding: '地面濕滑',
      state: 'OPEN',
      status: 'UNPLANNED',
      dueOn: undefined,
      ownerName: undefined,
    }),
  ]
  reply('get', '/api/v1/improvements', { items: rows, total: 2 })
  openList()
  const table = within(await screen.findByRole('table', { name: '矯正預防措施及期限' }))
  const first = table.getByRole('row', { name: /通知書未載明到場時段/ })
  for (const words of [
    'I115-007',
    '稽核 內部稽核',
    '測量課',
    '陳承辦',
    '115/12/31',
    '逾期',
    '再改善第 1 次',
    '限權責人員',
  ]) {
    expect(first).toHaveTextContent(words)
  }
  expect(table.getByRole('row', { name: /地面濕滑/ })).toHaveTextContent('未訂')
  const totals = within(await screen.findByRole('list', { name: '各狀態件數' }))
  expect(totals.getAllByRole('listitem')).toHaveLength(2)
  expect(totals.getByRole('link', { name: /逾期/ })).toHaveAttribute('href', '/improvements?status=OVERDUE')
})

it('puts filters into the address and asks the server by them', async () => {
  const seen = reply('get', '/api/v1/improvements', { items: [improvementRowOf()], total: 1 })
  const { user, router } = openList('/improvements?sort=dueOn')
  await user.selectOptions(await screen.findByRole('combobox', { name: '來源' }), '陳情案件')
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '待確認成效')
  await waitFor(() => expect(seen.at(-1)?.url.search).toContain('status=AWAITING_VERIFICATION'))
  expect(seen.at(-1)?.url.searchParams.get('sourceKind')).toBe('COMPLAINT')
  expect(router.state.location.search).toEqual({
    sort: 'dueOn',
    sourceKind: 'COMPLAINT',
    status: 'AWAITING_VERIFICATION',
  })
})

it('says what to do when there is none, and opens none for those who may not', async () => {
  reply('get', '/api/v1/improvements', { items: [], total: 0 })
  openList('/improvements', 'VIEWER')
  expect(await screen.findByText('還沒有改善措施')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '開立改善措施' })).not.toBeInTheDocument()
})

it('keeps the filters when the server refuses', async () => {
  refuse('get', '/api/v1/improvements', { status: 400, code: 'invalid-parameter', detail: '參數有誤' })
  openList('/improvements?unit=NOBODY')
  expect(await screen.findByText('參數有誤')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /重試|再試/ })).toBeInTheDocument()
})
