import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Answer } from '@/api/types'
import { itemOf } from '@/test/item'
import { openPage } from '@/test/render'
import { reply } from '@/test/server'
import type { Status } from '@/ui/StatusBadge'

const year = (...change: [month: number, status: Status][]) =>
  Array.from({ length: 12 }, (_, place) => change.find(([month]) => month === place + 1)?.[1] ?? 'ON_TRACK')
const row = (code: string, text: string, now: Status, months: Status[]) => ({
  lineageId: `018f0000-0000-7000-8000-${code.replaceAll('.', '').padStart(12, '0')}`,
  code,
  text,
  now,
  months,
})
const grid: Answer<'getStatusGrid'> = {
  year: 2026,
  today: '2026-11-25',
  criteria: [
    { code: '1.1.1', title: '申辦流程標準化', now: 'ON_TRACK', months: year() },
    { code: '2.2.2', title: '行動化服務', now: 'BEHIND', months: year() },
  ],
  items: [
    row('1.1.1.1.1', '檢討簡化作業程序。', 'ON_TRACK', year([9, 'OVERDUE'])),
    row('2.2.2.1.2', '參與里鄰工作會報。', 'BEHIND', year([11, 'BEHIND'])),
  ],
  units: [
    {
      unit: { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' },
      now: 'ATTENTION',
      months: year([3, 'ATTENTION']),
    },
  ],
}

function openMap(address = '/heat-map') {
  reply('get', '/api/v1/plans/{id}/tree', { planId: '018f0000-0000-7000-8000-0000000000b1', dimensions: [] })
  const seen = reply('get', '/api/v1/status-grid', grid)
  return { seen, ...openPage(address) }
}

it('shows the items under their criteria; a cell opens the item', async () => {
  const { user, router } = openMap()
  const map = await screen.findByRole('grid', { name: '115年度執行事項各月辦理狀態' })
  expect(within(map).getByText('1.1.1 申辦流程標準化')).toBeInTheDocument()
  reply('get', '/api/v1/action-items/{id}', itemOf('1.1.1.1.1'))
  reply('get', '/api/v1/item-statuses/{code}', {
    code: '1.1.1.1.1',
    year: 2026,
    today: '2026-11-25',
    now: 'ON_TRACK',
    months: year(),
    units: [],
    duties: [],
    kpis: [],
  })
  await user.click(within(map).getByRole('link', { name: '1.1.1.1.1，9月，逾期' }))
  await vi.waitFor(() => expect(router.state.location.href).toBe('/action-items/1.1.1.1.1'))
})

it('walks the cells by keys, over the headings of the criteria', async () => {
  const { user } = openMap()
  const map = await screen.findByRole('grid')
  within(map).getByRole('link', { name: '1.1.1.1.1，9月，逾期' }).focus()
  await user.keyboard('{ArrowDown}')
  expect(within(map).getByRole('link', { name: '2.2.2.1.2，9月，正常' })).toHaveFocus()
  await user.keyboard('{Control>}{Home}{/Control}')
  expect(within(map).getByRole('link', { name: /檢討簡化作業程序/ })).toHaveFocus()
})

it('narrows by criterion and by the status of the chosen month', async () => {
  openMap('/heat-map?month=9&status=OVERDUE')
  const map = await screen.findByRole('grid')
  expect(within(map).getByText('檢討簡化作業程序。')).toBeInTheDocument()
  expect(within(map).queryByText('參與里鄰工作會報。')).not.toBeInTheDocument()
  expect(screen.getByText('1／2 項')).toBeInTheDocument()
})

it('asks for the unit of the address and says when nothing fits', async () => {
  const { seen } = openMap('/heat-map?unit=SURVEY&heading=4.1.1')
  expect(await screen.findByText('沒有符合條件的執行事項')).toBeInTheDocument()
  expect(seen[0]?.url.searchParams.get('unit')).toBe('SURVEY')
})

it('turns to units by months, whose cells lead to the items of that unit and month', async () => {
  const { user } = openMap()
  await user.click(await screen.findByRole('link', { name: '課室 × 月份' }))
  const map = await screen.findByRole('grid', { name: '115年度各課室各月辦理狀態' })
  expect(within(map).getByRole('link', { name: '測量課，3月，注意' })).toHaveAttribute(
    'href',
    '/heat-map?unit=SURVEY&month=3',
  )
})
