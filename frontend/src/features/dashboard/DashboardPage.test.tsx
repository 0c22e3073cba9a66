import { cleanup, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Answer } from '@/api/types'
import { complaintRowOf } from '@/test/complaint'
import { progressMonthOf, progressPeriodOf, registration, submittedPeriodOf } from '@/test/consolidation'
import { dutyOf } from '@/test/duty'
import { kpiWithoutData } from '@/test/kpi'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const months: Answer<'getDashboard'>['criteria'][number]['months'] = [
  ...Array.from({ length: 10 }, () => 'ON_TRACK' as const),
  'BEHIND',
  'NOT_DUE',
]
const near = dutyOf({ id: 'near', due: { date: '2026-11-30', official: '2026-11-30', rolled: false } })
const full: Answer<'getDashboard'> = {
  today: '2026-11-25',
  year: 2026,
  plan: { id: '018f0000-0000-7000-8000-0000000000b1', name: '計畫', revisedOn: '2024-12-18' },
  items: 9,
  distribution: [
    { status: 'ON_TRACK', items: 8 },
    { status: 'BEHIND', items: 1 },
  ],
  dimensions: [{ code: '2', title: '服務遞送構面', items: 9, distribution: [{ status: 'ON_TRACK', items: 9 }] }],
  units: [{ unit, items: 9, now: 'BEHIND', overdueDuties: 2, openDuties: 5 }],
  scheduleKinds: [],
  indicators: [kpiWithoutData],
  kpis: { all: 38, met: 20, onPace: 10, atRisk: 2, missed: 1, noData: 5 },
  criteria: [{ code: '2.1.3', title: '開發線上申辦', now: 'BEHIND', months }],
  duties: { all: 81, done: 64, overdue: 2, dueSoon: 5 },
  waiting: [dutyOf({ id: 'late', status: 'OVERDUE', workingDaysLeft: -16, itemText: '內部電話測試。' }), near],
  waitingImprovements: [],
  upcoming: [near, dutyOf({ id: 'later', workingDaysLeft: 26, itemText: '志工聯繫會報。' })],
}

function openDashboard(address = '/', dashboard = full) {
  const seen = reply('get', '/api/v1/dashboard', dashboard)
  return { seen, ...openPage(address) }
}

it('says in its first line what is late, what is done and what falls due next', async () => {
  openDashboard()
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('115年11月')
  const line = screen.getByRole('list', { name: '本年度應辦事項與指標' })
  expect(line).toHaveTextContent('逾期 2 件')
  expect(line).toHaveTextContent('應辦已完成 64／81')
  expect(line).toHaveTextContent('指標未達 1／38')
  expect(line).toHaveTextContent('下次到期 11/30（一）剩 3 個工作日')
})

const cycle = progressMonthOf([
  submittedPeriodOf({ unit: registration }),
  progressPeriodOf({ state: 'DRAFT', reportId: 'draft', filled: 62 }),
]).cycle

it('says in one line how the monthly reports stand, each unit leading to its report', async () => {
  openDashboard('/', {
    ...full,
    reports: {
      cycle,
      units: [
        { unit: registration, reportId: 'sent', state: 'SUBMITTED', filled: 75, items: 75, overdue: false },
        { unit, reportId: 'draft', state: 'DRAFT', filled: 62, items: 75, overdue: false },
      ],
    },
  })
  expect(await screen.findByRole('link', { name: '115年10月份月報' })).toHaveAttribute(
    'href',
    '/progress-months/2026-10',
  )
  expect(screen.getByText(/11\/05（四）截止/).parentElement).toHaveTextContent('剩 3 個工作日 已送 1／2')
  const units = within(screen.getByRole('list', { name: '各課室月報情形' }))
  expect(units.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '填報中測量課62／75',
    '已送研考登記課',
  ])
  expect(units.getByRole('link', { name: '登記課' })).toHaveAttribute('href', '/progress/sent')
  expect(units.getByRole('link', { name: /^測量課\s*62／75/ })).toHaveAttribute('href', '/progress/draft')
})

it('tells those who read no reports the numbers only', async () => {
  reply('get', '/api/v1/dashboard', { ...full, reports: { cycle, units: [] } })
  openPage('/', sessionOf('VIEWER'))
  const counts = await screen.findByRole('list', { name: '各課室月報情形' })
  expect(counts).toHaveTextContent('填報中1已送研考1')
  expect(screen.queryByRole('link', { name: '115年10月份月報' })).not.toBeInTheDocument()
})

it('lists the monthly reports that wait among what waits', async () => {
  reply('get', '/api/v1/reminders', {
    overdue: [],
    dueSoon: [],
    improvements: [],
    reports: [],
    progress: [submittedPeriodOf({ unit: registration }), submittedPeriodOf({ unit })],
  })
  openDashboard()
  const waiting = within(await screen.findByRole('region', { name: '待我處理' }))
  expect(await waiting.findByRole('link', { name: '彙整115年10月月報 2 份' })).toHaveAttribute(
    'href',
    '/progress-months/2026-10',
  )
})

it('leads from each number to its rows, within the chosen unit', async () => {
  openDashboard('/?unit=SURVEY')
  expect(await screen.findByRole('link', { name: '逾期 2 件' })).toHaveAttribute(
    'href',
    '/duties?unit=SURVEY&status=OVERDUE',
  )
  expect(screen.getByRole('link', { name: '落後 1' })).toHaveAttribute('href', '/heat-map?unit=SURVEY&status=BEHIND')
  const row = screen.getByRole('row', { name: /測量課/ })
  expect(within(row).getByRole('link', { name: '5' })).toHaveAttribute('href', '/duties?unit=SURVEY&state=OPEN')
})

it('shows the year as a grid whose cells say criterion, month and status and lead to the heat map', async () => {
  const { user } = openDashboard()
  const grid = await screen.findByRole('grid', { name: '各評核重點各月辦理狀態' })
  const cell = within(grid).getByRole('link', { name: '2.1.3 開發線上申辦，11月，落後' })
  expect(cell).toHaveAttribute('href', '/heat-map?heading=2.1.3&month=11')
  // One stop of the Tab key; the arrows go on from there.
  const stops = within(grid)
    .getAllByRole('link')
    .filter(({ tabIndex }) => tabIndex === 0)
  expect(stops).toHaveLength(1)
  stops[0]?.focus()
  await user.keyboard('{End}{ArrowLeft}')
  expect(cell).toHaveFocus()
})

it('says once what both waits and falls due next', async () => {
  openDashboard()
  const waiting = await screen.findByRole('region', { name: '待我處理' })
  expect(waiting).toHaveTextContent('內部電話測試。')
  expect(waiting).toHaveTextContent('逾 16 工作日')
  const upcoming = screen.getByRole('region', { name: '近期到期' })
  expect(upcoming).toHaveTextContent('志工聯繫會報。')
  expect(upcoming).not.toHaveTextContent('定期統計案件網路申辦數。')
})

it('keeps year and unit in the address', async () => {
  const { seen, user, router } = openDashboard()
  await screen.findByRole('option', { name: '測量課' })
  await user.selectOptions(screen.getByRole('combobox', { name: '課室' }), '測量課')
  await vi.waitFor(() => expect(seen.at(-1)?.url.searchParams.get('unit')).toBe('SURVEY'))
  const lastYear = new Date().getFullYear() - 1
  await user.selectOptions(screen.getByRole('combobox', { name: '年度' }), String(lastYear))
  await vi.waitFor(() => expect(router.state.location.href).toBe(`/?unit=SURVEY&year=${lastYear}`))
  expect(seen.at(-1)?.url.searchParams.get('year')).toBe(String(lastYear))
})

it('tells an empty office what to do first', async () => {
  openDashboard('/', {
    ...full,
    duties: { all: 15, done: 0, overdue: 0, dueSoon: 0 },
    kpis: { all: 38, met: 0, onPace: 0, atRisk: 0, missed: 0, noData: 38 },
    waiting: [],
    upcoming: [],
  })
  const first = await screen.findByRole('region', { name: '從這裡開始' })
  expect(within(first).getByRole('link', { name: '登錄第一筆辦理紀錄' })).toHaveAttribute('href', '/activities')
  expect(screen.queryByRole('region', { name: '待我處理' })).not.toBeInTheDocument()
  expect(screen.getByRole('region', { name: '近期到期' })).toHaveTextContent('本年度沒有尚待到期的事項。')
})

const due: Answer<'getDueComplaints'> = {
  today: '2026-11-25',
  until: '2026-11-27',
  overdue: 6,
  dueSoon: 2,
  units: [
    {
      overdue: 0,
      dueSoon: 1,
      items: [complaintRowOf({ id: '018f0000-0000-7000-8000-0000000000d1', light: 'YELLOW', workingDaysLeft: 1 })],
    },
    {
      unit,
      overdue: 6,
      dueSoon: 1,
      items: [complaintRowOf({ subject: '謄本規費疑義', light: 'RED', workingDaysLeft: -3, unit })],
    },
  ],
}

it('tells those who look after complaints which are late, by unit, and the first of each on a press', async () => {
  const asked = reply('get', '/api/v1/due-complaints', due)
  const { user } = openDashboard('/?unit=SURVEY')
  const card = within(await screen.findByRole('region', { name: '陳情期限' }))
  expect(asked[0]?.url.search).toBe('?unit=SURVEY')
  expect(card.getByRole('link', { name: /逾期 6 件/ })).toHaveAttribute('href', '/complaints?due=RED&unit=SURVEY')
  expect(card.getByRole('link', { name: /2個工作日內到期 2 件/ })).toHaveAttribute(
    'href',
    '/complaints?due=YELLOW&unit=SURVEY',
  )
  expect(card.getByRole('link', { name: '測量課 7' })).toHaveAttribute('href', '/complaints?due=soon&unit=SURVEY')
  expect(card.getByText('尚未分辦')).toHaveTextContent('尚未分辦 1')
  expect(card.queryByRole('link', { name: /謄本規費疑義/ })).not.toBeInTheDocument()
  await user.click(card.getByRole('button', { name: '看各課室前5件' }))
  const rows = within(card.getByRole('region', { name: '測量課' }))
  expect(rows.getByRole('link', { name: /謄本規費疑義/ })).toBeInTheDocument()
  expect(rows.getByText('逾 3 工作日')).toBeInTheDocument()
  expect(rows.getByText('另有 6 件')).toBeInTheDocument()
})

it('stands without them when they cannot be had, and asks nothing for who sees no complaints', async () => {
  refuse('get', '/api/v1/due-complaints', { status: 500 })
  openDashboard()
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: '陳情期限' })).not.toBeInTheDocument()
  cleanup()
  const asked = reply('get', '/api/v1/due-complaints', due)
  reply('get', '/api/v1/dashboard', full)
  openPage('/', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(asked).toHaveLength(0)
})
