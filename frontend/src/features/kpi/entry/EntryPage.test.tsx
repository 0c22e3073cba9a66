import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { gridRow, kpiWithoutData } from '@/test/kpi'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { Grid } from '../queries'

const fresh = (): Grid => ({ year: 2026, rows: [gridRow('SIGNOFF_ONLINE', 'RATIO', {})] })
const filled: Grid = {
  year: 2026,
  rows: [
    gridRow('SIGNOFF_ONLINE', 'RATIO', { 1: { numerator: 900, denominator: 1000, version: 0, changedBy: '李研考' } }),
  ],
}

beforeEach(() => localStorage.clear())

async function openEntry(grid: Grid | (() => Grid)) {
  reply('get', '/api/v1/measurement-grid', typeof grid === 'function' ? grid : () => grid)
  reply('get', '/api/v1/kpis', { items: [kpiWithoutData], total: 1 })
  const page = openPage('/kpis/entry?year=2026', sessionOf('EVALUATION_OFFICER'))
  await screen.findByRole('heading', { level: 1, name: '填報數字' })
  return page
}

const box = (month: number, line: string) => screen.findByRole('textbox', { name: `SIGNOFF_ONLINE ${month}月 ${line}` })

it('takes twelve months from the clipboard, shows the ratios and stores them together', async () => {
  const stored = reply('post', '/api/v1/measurements', filled)
  const { user } = await openEntry(fresh)
  await user.click(await box(1, '分子'))
  await user.paste('885\t1,338\n1000\t1,500\n')
  expect(await box(2, '分子')).toHaveValue('1,338')
  expect(await screen.findByText('88.5')).toBeVisible()
  expect(screen.getByText('89.2')).toBeVisible()
  expect(screen.getByText('2 格尚未儲存')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await waitFor(() => expect(stored).toHaveLength(1))
  expect(stored[0]?.body).toEqual({
    entries: [
      { kpi: 'SIGNOFF_ONLINE', year: 2026, month: 1, numerator: 885, denominator: 1000 },
      { kpi: 'SIGNOFF_ONLINE', year: 2026, month: 2, numerator: 1338, denominator: 1500 },
    ],
  })
  expect(await screen.findByText('沒有未儲存的修改')).toBeVisible()
})

it('walks with the arrows, empties with Delete and undoes with Ctrl+Z', async () => {
  const { user } = await openEntry(filled)
  const first = await box(1, '分子')
  await user.click(first)
  await user.keyboard('{ArrowRight}')
  expect(await box(2, '分子')).toHaveFocus()
  await user.keyboard('{ArrowDown}{ArrowLeft}')
  expect(await box(1, '分母')).toHaveFocus()
  await user.keyboard('{Delete}')
  expect(await box(1, '分母')).toHaveValue('')
  await user.keyboard('{Control>}z{/Control}')
  expect(await box(1, '分母')).toHaveValue('1000')
})

it('asks once why figures are corrected', async () => {
  const stored = reply('post', '/api/v1/measurements', filled)
  const { user } = await openEntry(filled)
  await user.click(await box(1, '分子'))
  await user.keyboard('901')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  const dialog = await screen.findByRole('dialog', { name: '為什麼更正？' })
  await user.click(within(dialog).getByRole('button', { name: '儲存更正' }))
  expect(await within(dialog).findByText('請填更正理由')).toBeVisible()
  await user.type(within(dialog).getByRole('textbox', { name: /更正理由/ }), '漏計一件')
  await user.click(within(dialog).getByRole('button', { name: '儲存更正' }))
  await waitFor(() => expect(stored).toHaveLength(1))
  expect(stored[0]?.body).toMatchObject({ entries: [{ numerator: 901, version: 0, reason: '漏計一件' }] })
})

it('shows both figures when somebody was faster, and loses neither', async () => {
  let asked = 0
  const { user } = await openEntry(() => (asked++ === 0 ? fresh() : filled))
  refuse('post', '/api/v1/measurements', {
    status: 412,
    code: 'stale-version',
    errors: [{ field: 'entries[0]', code: 'stale-cell', message: '李研考已先修改，現為 900/1000' }],
  })
  await user.click(await box(1, '分子'))
  await user.keyboard('885{ArrowDown}1000')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('我的 885/1000')
  expect(alert).toHaveTextContent('他的 900/1000（李研考）')
  expect(await box(1, '分子')).toHaveValue('885')
  await user.click(within(alert).getByRole('button', { name: '用他的' }))
  expect(await box(1, '分子')).toHaveValue('900')
  expect(screen.getByText('沒有未儲存的修改')).toBeVisible()
})

it('marks what cannot be stored and sends nothing', async () => {
  const stored = reply('post', '/api/v1/measurements', filled)
  const { user } = await openEntry(fresh)
  await user.click(await box(1, '分子'))
  await user.keyboard('1001{ArrowDown}1000')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByText(/分子不能大於分母/)).toBeVisible()
  expect(await box(1, '分子')).toBeInvalid()
  expect(stored).toHaveLength(0)
})

it('keeps what was typed for the next time the page is opened', async () => {
  const { user } = await openEntry(fresh)
  await user.click(await box(3, '分子'))
  await user.keyboard('77')
  expect(localStorage.getItem('kpi-entry 2026 ')).toContain('77')
})

it('takes nothing for months that have not begun', async () => {
  await openEntry(fresh)
  expect(await box(12, '分子')).toHaveAttribute('readonly')
})
