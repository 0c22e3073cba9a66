import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { dutyOf } from '@/test/duty'
import { openPage } from '@/test/render'
import { refuse, reply } from '@/test/server'

const due = (date: string) => ({ date, official: date, rolled: false })
const items = [
  dutyOf({ id: 'a', due: due('2025-03-31'), status: 'ON_TRACK' }),
  dutyOf({ id: 'b', due: due('2025-03-31'), status: 'OVERDUE', workingDaysLeft: -4, itemText: '電話禮貌測試。' }),
  dutyOf({ id: 'c', due: due('2025-06-30'), itemText: '志工聯繫會報。' }),
]

function openCalendar() {
  reply('get', '/api/v1/duties', { items, total: items.length })
  refuse('get', '/api/v1/calendar-days', { status: 404, code: 'not-found' })
  return openPage('/duties/calendar?year=2025')
}

it('marks a due day with its worst status and its number, and lists its duties on a click', async () => {
  const { user, router } = openCalendar()
  const day = await screen.findByRole('button', { name: '03/31（一），應辦 2 件，逾期' })
  await user.click(day)
  const list = await screen.findByRole('region', { name: /114年3月31日（一）應辦 2 件/ })
  expect(list).toHaveTextContent('電話禮貌測試。')
  expect(list).not.toHaveTextContent('志工聯繫會報。')
  expect(day).toHaveAttribute('aria-pressed', 'true')
  expect(router.state.location.href).toBe('/duties/calendar?year=2025&day=2025-03-31')
})

it('says when the days off of the year are not known', async () => {
  openCalendar()
  expect(await screen.findByText('該年辦公日曆尚未匯入，休息日未標示。')).toBeInTheDocument()
})

it('makes the private address, shows it once, and revokes it', async () => {
  let active = false
  reply('get', '/api/v1/duty-feed', () => ({ active }))
  const made = reply('post', '/api/v1/duty-feed', () => {
    active = true
    return { active, path: '/feeds/secret/duties.ics' }
  })
  const revoked = reply('delete', '/api/v1/duty-feed', () => {
    active = false
    return undefined as never
  })
  const { user } = openCalendar()
  await user.click(await screen.findByRole('button', { name: '訂閱行事曆' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText('目前沒有訂閱網址。')).toBeInTheDocument()
  await within(dialog).findByRole('option', { name: '測量課' })
  await user.selectOptions(within(dialog).getByRole('combobox', { name: '訂閱範圍' }), '測量課')
  await user.click(within(dialog).getByRole('button', { name: '產生訂閱網址' }))
  expect(await within(dialog).findByText(`${location.origin}/feeds/secret/duties.ics`)).toBeInTheDocument()
  expect(made[0]?.body).toEqual({ unit: 'SURVEY' })
  await user.click(await within(dialog).findByRole('button', { name: '撤銷網址' }))
  await vi.waitFor(() => expect(revoked).toHaveLength(1))
  expect(await within(dialog).findByText('目前沒有訂閱網址。')).toBeInTheDocument()
})
