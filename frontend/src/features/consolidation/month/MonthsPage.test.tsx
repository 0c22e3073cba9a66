import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { progressPeriodOf, registration, submittedPeriodOf } from '@/test/consolidation'
import { surveying } from '@/test/progress'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import { monthAfter, reportedMonth } from '../months'
import { overall } from '../punctuality'

const id = '018f0000-0000-7000-8000-0000000000a1'

it('shows the year as a grid that the keys walk, each cell leading to its report or its month', async () => {
  const seen = reply('get', '/api/v1/progress-reports', {
    items: [
      submittedPeriodOf({ month: 9, state: 'REVIEWED', inTime: false, lateDays: 1 }),
      progressPeriodOf({ month: 9, unit: registration, overdue: true }),
      submittedPeriodOf({ month: 10, state: 'RETURNED' }),
      progressPeriodOf({ month: 10, unit: registration }),
    ],
  })
  reply('get', '/api/v1/progress-punctuality', {
    items: [
      { unit: surveying, due: 3, onTime: 2, late: 1, missing: 0, lateDays: 1, rate: 66.66 },
      { unit: registration, due: 1, onTime: 0, late: 0, missing: 1, lateDays: 0, rate: 0 },
    ],
  })
  const { user } = openPage('/progress-months?year=2026', sessionOf('SECRETARY'))
  const grid = within(await screen.findByRole('grid', { name: '各課室各月月報情形' }))
  expect(seen[0]?.url.search).toBe('?year=2026')
  expect(grid.getByRole('link', { name: '測量課，9月，已核閱，逾期送出' })).toHaveAttribute('href', `/progress/${id}`)
  expect(grid.getByRole('link', { name: '登記課，9月，逾期未送' })).toHaveAttribute('href', '/progress-months/2026-09')
  expect(grid.getByRole('link', { name: '測量課，10月，退回修正' })).toBeInTheDocument()
  expect(await grid.findByText('66.66%')).toBeInTheDocument()
  expect(grid.getByRole('row', { name: /全所/ })).toHaveTextContent('50%2／4')
  const stops = grid.getAllByRole('link').filter(({ tabIndex }) => tabIndex === 0)
  expect(stops).toHaveLength(1)
  stops[0]?.focus()
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(grid.getByRole('link', { name: '測量課，10月，退回修正' })).toHaveFocus()
})

it('says what to do where a year has no reports', async () => {
  reply('get', '/api/v1/progress-reports', { items: [] })
  reply('get', '/api/v1/progress-punctuality', { items: [] })
  openPage('/progress-months?year=2024')
  expect(await screen.findByText('這一年還沒有月報')).toBeInTheDocument()
})

it('reckons months and never rounds a rate up', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(reportedMonth('2026-01-31')).toBe('2025-12')
  const line = { unit: surveying, late: 0, missing: 0, lateDays: 0 }
  expect(overall([{ ...line, due: 3000, onTime: 2999 }]).rate).toBe(99.96)
  expect(overall([{ ...line, due: 0, onTime: 0 }]).rate).toBeUndefined()
})
