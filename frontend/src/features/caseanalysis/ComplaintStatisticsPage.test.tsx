import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
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

it('shows the year beside the year before, and every count as a bar with its figure', async () => {
  const seen = reply('get', '/api/v1/complaint-statistics', statistics)
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
