import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Answer } from '@/api/types'
import { dutyOf } from '@/test/duty'
import { itemOf } from '@/test/item'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import type { Status } from '@/ui/StatusBadge'

const months: Status[] = Array.from({ length: 12 }, (_, place) => (place === 10 ? 'BEHIND' : 'ON_TRACK'))
const standing: Answer<'getItemStatus'> = {
  code: '2.2.2.1.2',
  year: 2026,
  today: '2026-11-25',
  now: 'BEHIND',
  months,
  units: [],
  duties: [dutyOf({ required: 18, done: 14, expected: 15, missing: 4, status: 'BEHIND', kind: 'TIMES_PER_YEAR' })],
  kpis: [],
}

function openItem(address: string, session = sessionOf('SECTION_CHIEF')) {
  reply('get', '/api/v1/action-items/{id}', itemOf('2.2.2.1.2'))
  reply('get', '/api/v1/activities', { items: [], total: 0 })
  const seen = reply('get', '/api/v1/item-statuses/{code}', standing)
  return { seen, ...openPage(address, session) }
}

it('shows those who are signed in how the item stands and what that rests on', async () => {
  openItem('/action-items/2.2.2.1.2')
  const card = await screen.findByRole('region', { name: '115年度辦理狀態' })
  const duties = await screen.findByRole('table', { name: '應辦事項' })
  expect(card).toHaveTextContent('目前狀態◆落後')
  expect(duties).toHaveTextContent('應有 15.0')
  expect(duties).toHaveTextContent('還差 4')
  expect(screen.getByRole('link', { name: '登錄辦理紀錄' })).toBeInTheDocument()
})

it('asks for the year of the address and keeps the chosen one there', async () => {
  const { seen, user, router } = openItem('/action-items/2.2.2.1.2?year=2025')
  const select = await screen.findByRole('combobox', { name: '年度' })
  expect(seen[0]?.url.searchParams.get('year')).toBe('2025')
  await user.selectOptions(select, '2024')
  await vi.waitFor(() => expect(router.state.location.href).toBe('/action-items/2.2.2.1.2?year=2024'))
})

it('shows visitors the plan alone', async () => {
  const { seen } = openItem('/action-items/2.2.2.1.2', sessionOf())
  expect(await screen.findByRole('region', { name: '全年分布' })).toBeInTheDocument()
  expect(within(document.body).queryByText('目前狀態')).not.toBeInTheDocument()
  expect(seen).toHaveLength(0)
})
