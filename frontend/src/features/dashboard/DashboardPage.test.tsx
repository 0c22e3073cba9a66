import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { Answer } from '@/api/types'
import { openPage } from '@/test/render'
import { reply } from '@/test/server'

const id = '018f0000-0000-7000-8000-000000000011'
const units = [{ id, code: 'surveying', name: '測量課', nameEn: 'Surveying Section' }]
const row = (itemCode: string, date: string, workingDaysLeft: number): Answer<'getDashboard'>['upcoming'][number] => ({
  due: { date, official: date, rolled: false },
  itemCode,
  itemText: `事項 ${itemCode}`,
  units,
  scheduleWords: '每月',
  kind: 'MONTHLY',
  workingDaysLeft,
})
const dashboard: Answer<'getDashboard'> = {
  today: '2026-11-23',
  plan: { id, name: '計畫', revisedOn: '2024-12-18' },
  items: 9,
  dimensions: [
    { code: '2', title: '服務遞送構面', items: 9, criteria: [{ code: '2.1.3', title: '線上申辦', items: 9 }] },
  ],
  units: [{ id, code: 'surveying', name: '測量課', items: 9 }],
  scheduleKinds: [
    { kind: 'MONTHLY', items: 9 },
    { kind: 'ON_DEMAND', items: 0 },
  ],
  indicators: [
    {
      code: 'Q25',
      kpi: 'SIGNOFF_ONLINE',
      name: '線上簽核比率',
      nameEn: 'Online sign-off',
      unit: '%',
      comparison: 'AT_LEAST',
      threshold: 90,
      status: 'NO_DATA',
      itemCodes: ['3.1.1.1.1'],
    },
  ],
  upcoming: [
    row('2.1.3.1.1', '2026-11-30', 5),
    ...Array.from({ length: 9 }, (_, place) => row(`2.1.3.2.${place}`, '2026-12-31', 27)),
  ],
}

function openDashboard(address = '/') {
  const seen = reply('get', '/api/v1/dashboard', dashboard)
  return { seen, ...openPage(address) }
}

it('says that there are no data, and against which target they will count', async () => {
  openDashboard()
  const card = await screen.findByRole('article')
  expect(card).toHaveTextContent('無資料')
  expect(card).toHaveTextContent('目標 ≥ 90 %')
  expect(within(card).getByRole('link')).toHaveAttribute('href', '/action-items/3.1.1.1.1')
})

it('leads from each number to its rows, within the chosen unit', async () => {
  openDashboard('/?unit=surveying')
  expect(await screen.findByRole('link', { name: '2.1.3 線上申辦：9 項' })).toHaveAttribute(
    'href',
    '/action-items?heading=2.1.3&unit=surveying',
  )
  expect(screen.getByRole('link', { name: '每月辦理：9 項' })).toHaveAttribute(
    'href',
    '/action-items?scheduleKind=MONTHLY&unit=surveying',
  )
  expect(screen.queryByRole('link', { name: /^不定期/ })).not.toBeInTheDocument()
})

it('keeps the chosen unit in the address', async () => {
  const { seen, user, router } = openDashboard()
  await user.selectOptions(await screen.findByRole('combobox', { name: '課室' }), '測量課')
  await vi.waitFor(() => expect(seen.at(-1)?.url.searchParams.get('unit')).toBe('surveying'))
  expect(router.state.location.href).toBe('/?unit=surveying')
})

it('shows the nearest days with the working days left, and the others on demand', async () => {
  const { user } = openDashboard()
  const card = await screen.findByRole('region', { name: '近期到期' })
  expect(card).toHaveTextContent('115年11月30日（一）剩 5 個工作日')
  const more = within(card).getByRole('button', { name: '其餘 1 件' })
  await user.click(more)
  expect(more).toHaveAttribute('aria-expanded', 'true')
})
