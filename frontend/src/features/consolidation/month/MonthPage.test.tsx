import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { information, progressMonthOf, progressPeriodOf, registration, submittedPeriodOf } from '@/test/consolidation'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'

const path = '/api/v1/progress-months/{month}'
const come = { allowedActions: ['consolidate', 'return'] }
const second = '018f0000-0000-7000-8000-0000000000a2'
const units = [
  submittedPeriodOf({ unit: registration, ...come }),
  submittedPeriodOf({ reportId: second, version: 9, inTime: false, lateDays: 2, ...come }),
  progressPeriodOf({ unit: information, overdue: true, workingDaysLeft: -2 }),
]
const all = ['remind', 'consolidate', 'return', 'publish']
const october = progressMonthOf(units, { allowedActions: all })

function openMonth(month = october, role: Parameters<typeof sessionOf>[0] = 'EVALUATION_OFFICER') {
  const seen = reply('get', path, month)
  return { seen, ...openPage('/progress-months/2026-10', sessionOf(role)) }
}

it('shows by units how the month stands, who is missing and how many days are left', async () => {
  openMonth()
  const table = within(await screen.findByRole('table', { name: '各課室月報情形' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('115年10月月報彙整')
  expect(screen.getByText(/11\/05（四）截止/).parentElement).toHaveTextContent('已送 2／3')
  expect(screen.getByText(/還沒送出 1 個課室/).closest('p')).toHaveTextContent('資訊課')
  const row = table.getByRole('row', { name: /測量課/ })
  expect(row).toHaveTextContent('已送研考')
  expect(row).toHaveTextContent('75／75 項')
  expect(row).toHaveTextContent('115/11/03 遲 2 個工作日')
  expect(within(row).getByRole('link', { name: '測量課' })).toHaveAttribute('href', `/progress/${second}`)
  const missing = table.getByRole('row', { name: /資訊課/ })
  expect(missing).toHaveTextContent('逾期未送')
  expect(missing).toHaveTextContent('逾 2 個工作日')
  expect(within(missing).queryByRole('link')).not.toBeInTheDocument()
})

it('consolidates the chosen ones at once with remarks, sends a double press once and says why others cannot be', async () => {
  const { user } = openMonth()
  const consolidated = units.map((row) =>
    row.state ? { ...row, state: 'CONSOLIDATED' as const, allowedActions: [] } : row,
  )
  const sent = reply('post', `${path}/consolidate`, progressMonthOf(consolidated, { allowedActions: ['remind'] }))
  await user.click(await screen.findByRole('checkbox', { name: '選取測量課' }))
  await user.click(screen.getByRole('checkbox', { name: '選取資訊課' }))
  expect(screen.getByText('已選 2 個課室')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '彙整 1 份' }))
  const dialog = within(await screen.findByRole('dialog', { name: '彙整115年10月月報 1 份' }))
  expect(dialog.getByText('資訊課：尚未開始填報')).toBeInTheDocument()
  await user.type(dialog.getByRole('textbox', { name: '研考意見：測量課' }), ' 請追蹤 ')
  await user.dblClick(dialog.getByRole('button', { name: '彙整 1 份' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  expect(sent.map(({ body }) => body)).toEqual([{ reports: [{ id: second, version: 9, remark: '請追蹤' }] }])
  expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  expect(await screen.findByText('已彙整 1 份')).toBeInTheDocument()
  expect(within(screen.getByRole('row', { name: /測量課/ })).getByText('已彙整')).toBeInTheDocument()
})

it('returns with a reason, and keeps it when somebody was faster', async () => {
  const { seen, user } = openMonth()
  refuse('post', `${path}/return`, {
    status: 412,
    code: 'stale-version',
    errors: [{ field: 'reports[1]', code: 'report-stale', message: '測量課的月報已有異動，請重新讀取' }],
  })
  await user.click(await screen.findByRole('button', { name: '全部退回 2' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '退回 2 份' }))
  expect(dialog.getAllByText('請填寫退回原因')).not.toHaveLength(0)
  const reason = dialog.getByRole('textbox', { name: /退回原因/ })
  await user.type(reason, '請補佐證')
  const before = seen.length
  await user.click(dialog.getByRole('button', { name: '退回 2 份' }))
  expect(await dialog.findByText('測量課的月報已有異動，請重新讀取')).toBeInTheDocument()
  expect(reason).toHaveValue('請補佐證')
  await waitFor(() => expect(seen.length).toBeGreaterThan(before))
  const sent = reply('post', `${path}/return`, october)
  await user.click(dialog.getByRole('button', { name: '退回 2 份' }))
  await waitFor(() => expect(sent[0]?.body).toMatchObject({ words: '請補佐證' }))
})

it('reminds all that are missing, and says whom the mails do not reach', async () => {
  const { user } = openMonth()
  const sent = reply('post', `${path}/remind`, {
    units: [information],
    mails: 0,
    unreachable: [information],
    delivered: false,
  })
  await user.click(await screen.findByRole('button', { name: '催辦全部未送 1' }))
  const dialog = within(await screen.findByRole('dialog', { name: '催辦115年10月月報：1 個課室' }))
  await user.dblClick(dialog.getByRole('button', { name: '催辦 1 個課室' }))
  expect(await dialog.findByText('沒有電子郵件地址，請另行通知：資訊課')).toBeInTheDocument()
  expect(dialog.getByText('尚未設定郵件伺服器，信件會先保留。')).toBeInTheDocument()
  expect(sent.map(({ body }) => body)).toEqual([{ units: ['INFORMATION'] }])
})

it('makes the month public on the version seen', async () => {
  const { user } = openMonth()
  const sent = reply('put', `${path}/publication`, { ...october, published: true, version: 1 })
  await user.click(await screen.findByRole('button', { name: '公開成果' }))
  const dialog = within(await screen.findByRole('alertdialog', { name: '公開115年10月執行成果' }))
  await user.click(dialog.getByRole('button', { name: '公開成果' }))
  expect(await screen.findByRole('link', { name: '看公開頁' })).toHaveAttribute('href', '/published-results/2026-10')
  expect(sent[0]?.body).toEqual({ published: true })
  expect(sent[0]?.headers.get('If-Match')).toBe('"0"')
})

it('offers nothing that the role cannot do', async () => {
  openMonth(progressMonthOf([progressPeriodOf()]), 'SECTION_CHIEF')
  expect(await screen.findByRole('table', { name: '各課室月報情形' })).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /催辦|彙整|退回|核閱|公開/ })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: /逐課室核閱/ })).not.toBeInTheDocument()
})

it('knows no other months than those of the calendar, and shows them to nobody without the right', async () => {
  openPage('/progress-months/2026-13')
  expect(await screen.findByRole('heading', { name: '找不到這一頁' })).toBeInTheDocument()
})

it('is not for those who only look', async () => {
  openPage('/progress-months/2026-10', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { name: '找不到這一頁' })).toBeInTheDocument()
})
