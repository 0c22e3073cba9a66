import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { due, registration } from '@/test/consolidation'
import { dutyOf } from '@/test/duty'
import { surveying as unit } from '@/test/progress'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

const preference = { email: false, daysBefore: 5, digests: true, address: 'w***@gov.taipei', version: 3 }

function openPreference() {
  reply('get', '/api/v1/reminder-preference', preference)
  return openPage('/reminder-preference')
}

it('shows in the header how much waits, and what it is', async () => {
  reply('get', '/api/v1/reminders', {
    overdue: [dutyOf({ id: 'late', status: 'OVERDUE', workingDaysLeft: -4, itemText: '電話禮貌測試。' })],
    dueSoon: [dutyOf({ id: 'soon' })],
    improvements: [
      {
        id: '018f0000-0000-7000-8000-0000000000e1',
        number: 'I115-007',
        finding: '通知書未載明時段',
        unit: { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課' },
        ownerName: '陳承辦',
        dueOn: '2026-11-20',
        overdue: true,
        workingDaysLeft: -3,
      },
    ],
    reports: [
      {
        id: '018f0000-0000-7000-8000-0000000000d1',
        unit: { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課' },
        year: 2026,
        month: 10,
        state: 'SUBMITTED',
      },
    ],
    progress: [
      { unit, year: 2026, month: 10, reportId: 'r1', state: 'RETURNED', due, overdue: false },
      { unit, year: 2026, month: 11, due, overdue: true, workingDaysLeft: -2 },
      { unit, year: 2026, month: 9, reportId: 'r2', state: 'CONSOLIDATED', due, overdue: false },
      { unit: registration, year: 2026, month: 9, reportId: 'r3', state: 'CONSOLIDATED', due, overdue: false },
    ],
  })
  const { user } = openPreference()
  const button = await screen.findByRole('button', { name: '待我處理 8 件' })
  await user.click(button)
  const panel = await screen.findByRole('region', { name: '待我處理' })
  expect(panel).toHaveTextContent('已逾期 1')
  expect(panel).toHaveTextContent('逾 4 工作日')
  expect(within(panel).getByRole('link', { name: '電話禮貌測試。' })).toHaveAttribute('href', '/action-items/2.1.3.2.1')
  expect(panel).toHaveTextContent('矯正預防措施 1')
  expect(panel).toHaveTextContent('I115-007 測量課 陳承辦逾 3 工作日')
  expect(within(panel).getByRole('link', { name: '通知書未載明時段' })).toHaveAttribute(
    'href',
    '/improvements/018f0000-0000-7000-8000-0000000000e1',
  )
  expect(panel).toHaveTextContent('待核定')
  expect(within(panel).getByRole('link', { name: '115年10月 測量課' })).toHaveAttribute(
    'href',
    '/dissatisfaction-reports/018f0000-0000-7000-8000-0000000000d1',
  )
  expect(panel).toHaveTextContent('月報 4')
  expect(within(panel).getByRole('link', { name: '115年10月月報退回待修正' })).toHaveAttribute('href', '/progress/r1')
  expect(within(panel).getByRole('link', { name: '115年11月月報待送出' })).toHaveAttribute('href', '/progress')
  expect(panel).toHaveTextContent('逾 2 工作日')
  expect(within(panel).getByRole('link', { name: '核閱115年9月月報 2 份' })).toHaveAttribute(
    'href',
    '/progress-months/2026-09/review',
  )
  expect(panel).toHaveTextContent('測量課、登記課')
  await user.keyboard('{Escape}')
  expect(button).toHaveFocus()
  expect(screen.queryByRole('region', { name: '待我處理' })).not.toBeInTheDocument()
})

it('does not ask for strangers', async () => {
  reply('get', '/api/v1/reminders', () => {
    throw new Error('nobody is there to be reminded')
  })
  openPage('/sign-in', sessionOf())
  expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /待我處理/ })).not.toBeInTheDocument()
})

it('promises no mail where the office sends none', async () => {
  reply('get', '/api/v1/reminder-preference', { ...preference, digests: false })
  openPage('/reminder-preference')
  expect(await screen.findByText(/本所目前不寄送每日彙總/)).toBeInTheDocument()
  expect(screen.queryByText(/有事項待處理的工作日寄一封/)).not.toBeInTheDocument()
})

it('saves the preference on the version seen and refuses days out of range', async () => {
  const { user } = openPreference()
  const seen = reply('put', '/api/v1/reminder-preference', { ...preference, version: 4 })
  const days = await screen.findByRole('textbox', { name: /到期前幾個工作日/ })
  await user.clear(days)
  await user.type(days, '31')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(screen.getAllByText('請填 1 到 30 之間的整數')).not.toHaveLength(0)
  await user.clear(days)
  await user.type(days, '7')
  await user.click(screen.getByRole('checkbox', { name: '以電子郵件寄送每日彙總' }))
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await vi.waitFor(() => expect(seen[0]?.body).toEqual({ email: true, daysBefore: 7 }))
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})

it('keeps what was typed when the preference changed elsewhere', async () => {
  const { user } = openPreference()
  const days = await screen.findByRole('textbox', { name: /到期前幾個工作日/ })
  await user.clear(days)
  await user.type(days, '7')
  refuse('put', '/api/v1/reminder-preference', { status: 412, code: 'stale' })
  reply('get', '/api/v1/reminder-preference', { ...preference, daysBefore: 10, version: 8 })
  await user.click(screen.getByRole('button', { name: '儲存' }))
  const notice = await screen.findByRole('alert')
  expect(notice).toHaveTextContent('10')
  expect(days).toHaveValue('7')
  const seen = reply('put', '/api/v1/reminder-preference', { ...preference, daysBefore: 7, version: 9 })
  await user.click(within(notice).getByRole('button', { name: /保留我填寫的/ }))
  await vi.waitFor(() => expect(seen[0]?.headers.get('If-Match')).toBe('"8"'))
})
