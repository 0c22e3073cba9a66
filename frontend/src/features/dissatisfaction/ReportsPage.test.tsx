import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { Period, Report } from './queries'

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const id = '018f0000-0000-7000-8000-0000000000d1'

const periodOf = (change: Partial<Period> = {}): Period => ({
  unit,
  year: 2026,
  month: 10,
  answers: 0,
  over: true,
  allowedActions: [],
  ...change,
})
const report: Report = {
  id,
  unit,
  year: 2026,
  month: 10,
  state: 'DRAFT',
  over: true,
  nothing: true,
  lines: [],
  createdBy: '王小明',
  steps: [],
  allowedActions: [],
  version: 0,
}

it('lists the months with how their reports stand, and leads to them', async () => {
  const seen = reply('get', '/api/v1/dissatisfaction-reports', {
    items: [
      periodOf({ month: 11, over: false, answers: 2, allowedActions: ['create'] }),
      periodOf({ reportId: id, state: 'APPROVED', answers: 1, submittedOn: '2026-11-02', approvedOn: '2026-11-03' }),
      periodOf({ month: 9 }),
    ],
  })
  const { router, user } = openPage('/dissatisfaction-reports?year=2026&unit=SURVEY', sessionOf('SECRETARY'))
  const table = within(await screen.findByRole('table', { name: '各月各課室的不滿意情形報表' }))
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ year: '2026', unit: 'SURVEY' })
  expect(table.getByRole('rowheader', { name: /115年10月/ })).toBeVisible()
  expect(table.getByRole('row', { name: /測量課 1 .*已核定 115\/11\/02 115\/11\/03/ })).toBeVisible()
  expect(table.getByRole('row', { name: /測量課 0 .*尚未編製 – – –/ })).toBeVisible()
  expect(table.getByRole('link', { name: '開啟測量課115年10月的報表' })).toHaveAttribute(
    'href',
    `/dissatisfaction-reports/${id}`,
  )
  await user.selectOptions(screen.getByRole('combobox', { name: '課室' }), '')
  await waitFor(() => expect(router.state.location.search).toEqual({ year: '2026' }))
})

it('shows the year at one look, and the newest month that is over or the chosen one in detail', async () => {
  const other = { id: '018f0000-0000-7000-8000-000000000012', code: 'REGISTRATION', name: '登記課' }
  reply('get', '/api/v1/dissatisfaction-reports', {
    items: [
      periodOf({ month: 11, over: false, answers: 2 }),
      periodOf({ month: 11, over: false, unit: other }),
      periodOf({ month: 10, reportId: id, state: 'RETURNED', answers: 1 }),
      periodOf({ month: 10, unit: other }),
    ],
  })
  const { router, user } = openPage('/dissatisfaction-reports?year=2026', sessionOf('SECRETARY'))
  const year = within(await screen.findByRole('table', { name: '全年情形' }))
  expect(year.getAllByRole('row').map((row) => row.textContent)).toEqual([
    '課室10月11月',
    '測量課↩退回修正1–尚未編製2',
    '登記課–尚未編製–尚未編製',
  ])
  const detail = within(screen.getByRole('table', { name: '各月各課室的不滿意情形報表' }))
  expect(detail.getAllByRole('rowheader').map((head) => head.textContent)).toEqual(['115年10月2', '測量課', '登記課'])
  expect(year.getByRole('link', { current: true })).toHaveAccessibleName('115年10月')
  await user.click(year.getByRole('link', { name: '115年11月' }))
  expect(await detail.findByRole('rowheader', { name: /115年11月/ })).toBeVisible()
  expect(router.state.location.search).toEqual({ year: '2026', month: '11' })
})

it('begins a report with one key however often it is pressed, and opens it', async () => {
  reply('get', '/api/v1/dissatisfaction-reports', { items: [periodOf({ answers: 2, allowedActions: ['create'] })] })
  reply('get', '/api/v1/dissatisfaction-reports/{id}', report)
  const made = reply('post', '/api/v1/dissatisfaction-reports', report)
  const { router, user } = openPage('/dissatisfaction-reports', sessionOf('CASE_OFFICER'))
  await user.dblClick(await screen.findByRole('button', { name: '編製測量課115年10月的報表' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/dissatisfaction-reports/${id}`))
  expect(made.map(({ body }) => body)).toEqual([{ unit: 'SURVEY', year: 2026, month: 10 }])
  expect(made[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
})

it('submits in one click that nobody was dissatisfied, or says why not', async () => {
  const row = periodOf({ allowedActions: ['create', 'reportNothing'] })
  reply('get', '/api/v1/dissatisfaction-reports', { items: [row] })
  refuse('post', '/api/v1/dissatisfaction-reports', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'nothing', code: 'answers-exist', message: '該月有 1 件不滿意填答' }],
  })
  const { user } = openPage('/dissatisfaction-reports', sessionOf('EVALUATION_OFFICER'))
  const button = await screen.findByRole('button', { name: '陳核測量課115年10月無不滿意情形' })
  await user.click(button)
  expect(await screen.findByText('該月有 1 件不滿意填答')).toBeVisible()
  const made = reply('post', '/api/v1/dissatisfaction-reports', { ...report, state: 'SUBMITTED' })
  reply('get', '/api/v1/dissatisfaction-reports', { items: [periodOf({ reportId: id, state: 'SUBMITTED' })] })
  await user.click(button)
  const table = within(screen.getByRole('table', { name: '各月各課室的不滿意情形報表' }))
  expect(await table.findByText('陳核中')).toBeVisible()
  expect(made[0]?.body).toEqual({ unit: 'SURVEY', year: 2026, month: 10, nothing: true })
})

it('is no page for who reads no answers', async () => {
  openPage('/dissatisfaction-reports', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/找不到/)
})
