import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { progressReportOf, surveying } from '@/test/progress'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import type { Period, Punctuality } from '../queries'

const registration = { id: '018f0000-0000-7000-8000-000000000012', code: 'REGISTRATION', name: '登記課' }

const periodOf = (month: number, change: Partial<Period> = {}): Period => ({
  unit: surveying,
  year: 2026,
  month,
  items: 75,
  filled: 75,
  over: true,
  demanded: true,
  due: {
    date: `2026-${String(month + 1).padStart(2, '0')}-05`,
    official: `2026-${String(month + 1).padStart(2, '0')}-05`,
    rolled: false,
  },
  overdue: false,
  reportId: `018f0000-0000-7000-8000-0000000000${String(month).padStart(2, '0')}`,
  state: 'REVIEWED',
  revision: 1,
  firstSubmittedOn: `2026-${String(month + 1).padStart(2, '0')}-04`,
  lateDays: 0,
  inTime: true,
  submittedBy: '王課長',
  reviewedBy: '李秘書',
  reviewedOn: `2026-${String(month + 1).padStart(2, '0')}-10`,
  allowedActions: [],
  version: 9,
  ...change,
})

const unsent = {
  firstSubmittedOn: undefined,
  lateDays: undefined,
  inTime: undefined,
  submittedBy: undefined,
  reviewedBy: undefined,
  reviewedOn: undefined,
}

function answers(items: Period[], punctuality: Punctuality[] = []) {
  reply('get', '/api/v1/progress-reports', { items })
  reply('get', '/api/v1/progress-punctuality', { items: punctuality })
}

it('puts the report that is due first, and shows the year with its lateness and rate', async () => {
  const late = periodOf(8, { firstSubmittedOn: '2026-09-09', lateDays: 2, inTime: false })
  const due = periodOf(10, {
    ...unsent,
    state: 'DRAFT',
    filled: 62,
    overdue: true,
    workingDaysLeft: -2,
    allowedActions: ['update', 'submit'],
  })
  const running = periodOf(11, {
    ...unsent,
    state: undefined,
    reportId: undefined,
    filled: 0,
    over: false,
    workingDaysLeft: 7,
    allowedActions: ['open'],
  })
  const rate = { unit: surveying, due: 4, onTime: 3, late: 1, missing: 0, lateDays: 2, rate: 75 }
  const other = { unit: registration, due: 4, onTime: 4, late: 0, missing: 0, lateDays: 0, rate: 100 }
  answers([late, periodOf(9), due, running], [rate, other])
  openPage('/progress', sessionOf('SECTION_CHIEF'))
  const next = within(await screen.findByRole('region', { name: '測量課 115年10月份執行成果' }))
  expect(next.getByRole('link', { name: '填報115年10月月報' })).toHaveAttribute('href', `/progress/${due.reportId}`)
  expect(next.getByText('已填 62 / 75 項')).toBeVisible()
  expect(next.getByText('已逾 2 個工作日')).toBeVisible()
  const table = within(screen.getByRole('table', { name: '全年各月月報' }))
  expect(table.getByRole('row', { name: /^115年8月/ })).toHaveTextContent('逾 2 個工作日')
  expect(table.getByRole('row', { name: /^115年9月/ })).toHaveTextContent('準時')
  const tiles = within(screen.getByRole('list', { name: '全年 12 個月' })).getAllByRole('listitem')
  expect(tiles).toHaveLength(12)
  expect(tiles[9]).toHaveTextContent('逾期未送')
  expect(tiles[11]).toHaveTextContent('未開始')
  expect(await screen.findByText('75%')).toBeVisible()
  expect(screen.getByText('87.5%')).toBeVisible()
  expect(screen.queryByRole('combobox', { name: '課室' })).not.toBeInTheDocument()
})

it('begins a month that nobody has begun with one press, however often it is pressed', async () => {
  answers([
    periodOf(11, {
      ...unsent,
      state: undefined,
      reportId: undefined,
      filled: 0,
      over: false,
      workingDaysLeft: 7,
      allowedActions: ['open'],
    }),
  ])
  const opened = reply('post', '/api/v1/progress-reports', progressReportOf())
  reply('get', '/api/v1/progress-reports/{id}', progressReportOf())
  const { user, router } = openPage('/progress', sessionOf('CASE_OFFICER'))
  const [button] = await screen.findAllByRole('button', { name: '填報115年11月月報' })
  await user.dblClick(button as HTMLElement)
  await waitFor(() => expect(router.state.location.pathname).toBe(`/progress/${progressReportOf().id}`))
  expect(opened).toHaveLength(1)
  expect(opened[0]?.body).toEqual({ unit: 'SURVEY', year: 2026, month: 11 })
})

it('lets those who see several units choose one; the address remembers it', async () => {
  answers([periodOf(9), periodOf(9, { unit: registration })])
  const { user, router } = openPage('/progress', sessionOf('SECRETARY'))
  await user.selectOptions(await screen.findByRole('combobox', { name: '課室' }), '登記課')
  expect(await screen.findByRole('region', { name: '登記課 115年9月份執行成果' })).toBeVisible()
  expect(router.state.location.search).toEqual({ unit: 'REGISTRATION' })
})

it('is not there for who has no report to read', async () => {
  openPage('/progress', sessionOf('ADMINISTRATOR'))
  expect(await screen.findByRole('heading', { name: '找不到這一頁' })).toBeVisible()
})
