import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Results } from '@/features/feedback/queries'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { Statistics, Sums } from './queries'

const nothing: Sums = { received: 0, open: 0, overdue: 0, replied: 0, onTime: 0 }
const some: Sums = {
  ...nothing,
  received: 12,
  replied: 10,
  onTime: 9,
  overdue: 1,
  onTimeRate: 90,
  medianWorkingDays: 4.5,
}
const statistics: Statistics = {
  year: 2026,
  asOf: '2026-11-26T02:00:00Z',
  all: some,
  lastYear: { ...some, received: 8, onTimeRate: 87.5 },
  months: Array.from({ length: 12 }, (_, index) => ({ key: String(index + 1), sums: index === 2 ? some : nothing })),
  categories: [{ key: 'OTHER', sums: some }],
  places: [
    { key: 'ON_SITE', sums: some },
    { key: 'OFF_SITE', sums: nothing },
  ],
  channels: [
    { key: 'PHONE', sums: some },
    { key: 'MEDIA', sums: nothing },
  ],
  topics: [{ key: 'surveying', name: '土地複丈', nameEn: 'Surveying', sums: some }],
  outcomes: [{ key: 'ADOPTED', sums: some }],
  units: [{ key: 'none', sums: some }],
}

const month = { cases: 0, invited: 0, answered: 0, dissatisfied: 0, small: false }
const results: Results = {
  year: 2026,
  smallBelow: 5,
  all: {
    cases: 9,
    invited: 8,
    answered: 6,
    dissatisfied: 1,
    small: false,
    questions: [
      {
        question: 'OVERALL',
        valid: 6,
        counts: [0, 1, 0, 3, 2],
        dissatisfied: 1,
        small: false,
        satisfiedRate: 83.33,
      },
    ],
  },
  months: Array.from({ length: 12 }, (_, index) =>
    index === 2
      ? { ...month, month: 3, cases: 9, invited: 8, answered: 6, satisfiedRate: 83.33 }
      : { ...month, month: index + 1 },
  ),
  units: [],
}

it('shows what people said of the handling, and the rest also without it', async () => {
  reply('get', '/api/v1/complaint-statistics', statistics)
  refuse('get', '/api/v1/handling-satisfaction', { status: 503, code: 'unavailable' })
  const { user } = openPage('/complaint-statistics?year=2026', sessionOf('VIEWER'))
  const card = within(await screen.findByRole('region', { name: '處理滿意度' }))
  const again = await card.findByRole('button', { name: '再試一次' })
  expect(screen.getByRole('table', { name: '各月' })).toBeVisible()
  const seen = reply('get', '/api/v1/handling-satisfaction', results)
  await user.click(again)
  expect(await card.findByText('83.33%')).toBeVisible()
  expect(card.getByText('整體滿意；填答 6 份，邀請 8 件（以回復月份計）')).toBeVisible()
  expect(card.getByRole('link', { name: '各題結果' })).toHaveAttribute('href', '/handling-satisfaction?year=2026')
  expect(screen.getByRole('table', { name: '各課室各月' })).toBeInTheDocument()
  expect(seen[0]?.url.searchParams.get('year')).toBe('2026')
})

it('shows the year beside the year before, and every count as a bar with its figure', async () => {
  const seen = reply('get', '/api/v1/complaint-statistics', statistics)
  reply('get', '/api/v1/handling-satisfaction', results)
  openPage('/complaint-statistics?year=2026', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1, name: '陳情統計' })).toBeVisible()
  expect(screen.getByText('4.5 個工作日')).toBeVisible()
  expect(screen.getByText('去年 87.5%')).toBeVisible()
  const months = screen.getByRole('table', { name: '各月' })
  expect(within(months).getAllByRole('row')).toHaveLength(13)
  expect(within(months).getByRole('row', { name: /^3月 12 90% 4.5$/ })).toBeVisible()
  const channels = screen.getByRole('table', { name: '來源' })
  expect(within(channels).getByRole('row', { name: /電話/ })).toBeVisible()
  expect(within(channels).queryByRole('row', { name: /媒體/ })).not.toBeInTheDocument()
  expect(screen.getByRole('row', { name: /尚未分辦/ })).toBeVisible()
  expect(screen.queryByRole('link', { name: '陳情案件' })).not.toBeInTheDocument()
  expect(seen[0]?.url.searchParams.get('year')).toBe('2026')
})
