import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { complaintRowOf } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { PersonalDataKey, PrivacyRequest, PrivacyRequestRow, RetainedCase, Retention } from './queries'

const id = '018f0000-0000-7000-8000-0000000000d1'
const row: PrivacyRequestRow = {
  id,
  kind: 'DELETION',
  state: 'RECEIVED',
  personName: '王○明',
  receivedOn: '2026-06-01',
  dueOn: '2026-07-01',
  daysLeft: -3,
  overdue: true,
  version: 0,
}
const found = complaintRowOf({ state: 'CLOSED', outcome: 'EXPLAINED' })

function requestOf(change: Partial<PrivacyRequest> = {}): PrivacyRequest {
  return {
    id,
    kind: 'ACCESS',
    state: 'RECEIVED',
    person: { name: '王○明', phone: '***678' },
    verification: 'ID_DOCUMENT',
    receivedOn: '2026-06-05',
    deadline: { receivedOn: '2026-06-05', days: 15, lastDay: '2026-06-20', dueOn: '2026-06-22' },
    dueOn: '2026-06-22',
    daysLeft: 4,
    overdue: false,
    registeredBy: '林研考',
    cases: [found],
    results: [],
    allowedActions: ['decide', 'extend'],
    version: 0,
    ...change,
  }
}

const retention: Retention = { years: 5, due: 2, kept: 310, neverClosed: 1, runs: [] }

beforeEach(() => {
  reply('get', '/api/v1/data-subject-requests', { items: [row], overdue: 1 })
  reply('get', '/api/v1/retention', retention)
  reply('get', '/api/v1/retention/holds', { items: [] })
})

it('leads everybody to the first page that is theirs, and others to none', async () => {
  reply('get', '/api/v1/personal-data-keys', { items: [] })
  const { router } = openPage('/privacy', sessionOf('SECTION_CHIEF'))
  await waitFor(() => expect(router.state.location.pathname).toBe('/privacy/search'))
  expect(await screen.findByRole('heading', { level: 1, name: '以聯絡資料查案' })).toBeInTheDocument()
})

it('is no page for who has nothing to do with it', async () => {
  openPage('/privacy', sessionOf('VIEWER'))
  expect(await screen.findByText('找不到這一頁')).toBeInTheDocument()
})

it('says first what is overdue and keeps the filter in the address', async () => {
  const seen = reply('get', '/api/v1/data-subject-requests', { items: [row], overdue: 1 })
  const { user, router } = openPage('/privacy')
  expect(await screen.findByRole('alert')).toHaveTextContent('有 1 件逾期未准駁')
  expect(screen.getByText('逾期 3 日')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '只看逾期' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ overdue: 'true' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('overdue')).toBe('true'))
})

it('registers a request and keeps what was typed when the server refuses it', async () => {
  refuse('post', '/api/v1/data-subject-requests', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'phone', code: 'person-unidentified', message: '請填電話、電子郵件，或姓名及案號' }],
  })
  const { user, router } = openPage('/privacy/requests/new')
  await user.click(await screen.findByRole('radio', { name: '刪除' }))
  await user.type(screen.getByRole('textbox', { name: /姓名/ }), '王小明')
  await user.selectOptions(screen.getByRole('combobox', { name: /身分確認方式/ }), '身分證明文件')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect((await screen.findAllByText(/請填電話、電子郵件，或姓名及案號/)).length).toBeGreaterThan(0)
  expect(screen.getByRole('textbox', { name: /姓名/ })).toHaveValue('王小明')
  const seen = reply('post', '/api/v1/data-subject-requests', requestOf({ kind: 'DELETION' }))
  await user.type(screen.getByRole('textbox', { name: /電話/ }), '0912345678')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(`/privacy/requests/${id}`))
  expect(seen[0]?.body).toMatchObject({
    kind: 'DELETION',
    name: '王小明',
    phone: '0912345678',
    verification: 'ID_DOCUMENT',
  })
  expect(seen[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
})

it('shows the arithmetic of the deadline and needs a reason for a refusal', async () => {
  reply('get', '/api/v1/data-subject-requests/{id}', requestOf())
  const { user } = openPage(`/privacy/requests/${id}`)
  const deadline = within(await screen.findByRole('region', { name: '准駁期限' }))
  expect(
    deadline.getByText(/翌日起算 15 日，末日為 115年6月20日（六）。末日非工作日，順延至 115年6月22日（一）。/),
  ).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '准駁' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('radio', { name: '駁回' }))
  await user.click(dialog.getByRole('button', { name: '送出准駁' }))
  expect((await dialog.findAllByText(/部分准許或駁回須附理由/)).length).toBeGreaterThan(0)
  const seen = reply(
    'post',
    '/api/v1/data-subject-requests/{id}/decide',
    requestOf({ state: 'DONE', decision: 'REFUSED', decisionReason: '執行職務所必須', allowedActions: [], version: 1 }),
  )
  await user.type(dialog.getByRole('textbox', { name: /理由/ }), '執行職務所必須')
  await user.click(dialog.getByRole('button', { name: '送出准駁' }))
  expect(await screen.findByText('辦結・駁回')).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ decision: 'REFUSED', reason: '執行職務所必須' })
  expect(seen[0]?.headers.get('If-Match')).toBe('"0"')
})

it('hands the data over as a file and keeps them nowhere', async () => {
  const saved: string[] = []
  URL.createObjectURL = vi.fn((file: Blob) => {
    void file.text().then((text) => saved.push(text))
    return 'blob:1'
  })
  URL.revokeObjectURL = vi.fn()
  reply(
    'get',
    '/api/v1/data-subject-requests/{id}',
    requestOf({ state: 'DECIDED', decision: 'GRANTED', allowedActions: ['export', 'complete'] }),
  )
  server.use(
    http.post('*/api/v1/data-subject-requests/:id/export-page', () => HttpResponse.html('<h1>0912345678</h1>')),
  )
  const { user, queryClient } = openPage(`/privacy/requests/${id}`)
  await user.click(await screen.findByRole('button', { name: '製給複製本（可列印）' }))
  await waitFor(() => expect(saved).toEqual(['<h1>0912345678</h1>']))
  expect(
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data),
    ),
  ).not.toContain('0912345678')
})

it('deletes only the chosen cases, once that is confirmed, and tells why one was not', async () => {
  const other = complaintRowOf({ id: '018f0000-0000-7000-8000-0000000000c2', number: 'C1150616-00001' })
  const granted = requestOf({
    kind: 'DELETION',
    state: 'DECIDED',
    decision: 'GRANTED',
    allowedActions: ['erase', 'complete'],
    cases: [found, other],
  })
  reply('get', '/api/v1/data-subject-requests/{id}', granted)
  const at = '2026-06-10T02:00:00Z'
  const seen = reply('post', '/api/v1/data-subject-requests/{id}/erase', {
    ...granted,
    cases: [],
    results: [{ number: found.number, result: 'REFUSED', refusal: 'CASE_OPEN', at, by: '林研考' }],
  })
  const { user } = openPage(`/privacy/requests/${id}`)
  await user.click(await screen.findByRole('checkbox', { name: `選取 ${other.number}` }))
  await user.click(screen.getByRole('button', { name: '刪除（去識別化）' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/所選 1 件中/)).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: '永久刪除' }))
  expect(await screen.findByText(/未辦理：案件未結，為執行職務所必須/)).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ caseIds: [found.id] })
})

it('previews what becomes anonymous, holds a case with its reason', async () => {
  const retained: RetainedCase = {
    id: found.id,
    number: found.number,
    subject: found.subject,
    confidential: false,
    closedOn: '2021-07-01',
    dueOn: '2026-07-01',
    waits: true,
    waitsFor: 'C1150301-00002',
  }
  const other = '018f0000-0000-7000-8000-00000000ffff'
  const hidden = { ...retained, id: other, number: 'C1150301-00009', waitsFor: undefined }
  const asked = reply('get', '/api/v1/retention/cases', { items: [retained, hidden] })
  const { user } = openPage('/privacy/retention')
  expect(await screen.findByText('與 C1150301-00002 相關聯，一併保存')).toBeInTheDocument()
  expect(screen.getByText('與另案相關聯，一併保存')).toBeInTheDocument()
  expect(screen.getByText(/另有 1 件回復已久而未結案/)).toBeInTheDocument()
  expect(asked[0]?.url.searchParams.get('within')).toBe('30')
  const seen = reply('put', '/api/v1/retention/holds/{caseId}', undefined as never)
  await user.click(screen.getByRole('button', { name: `保留 ${found.number}` }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.type(dialog.getByRole('textbox', { name: /保留理由/ }), '行政訴訟進行中')
  await user.click(dialog.getByRole('button', { name: '保留' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ reason: '行政訴訟進行中' }))
})

it('shows an administrator why a run waits and no cases, and lets it go on when that is confirmed', async () => {
  const run: Retention['runs'][number] = {
    id,
    state: 'WAITING',
    plannedAt: '2026-08-05T02:00:00Z',
    closedBefore: '2021-08-04T16:00:00Z',
    due: 120,
    kept: 310,
    doubts: ['LONG_PAUSE', 'CLOCKS_DIFFER'],
    gone: 0,
    allowedActions: ['confirm'],
    version: 0,
  }
  reply('get', '/api/v1/retention', { ...retention, runs: [run] })
  const { user } = openPage('/privacy/retention', sessionOf('ADMINISTRATOR'))
  const notice = within(await screen.findByRole('region', { name: '去識別化作業暫停，等待確認' }))
  expect(notice.getByText('距上次作業過久，可能是主機時間跳動或停機')).toBeInTheDocument()
  expect(screen.queryByRole('combobox', { name: /屆期範圍/ })).not.toBeInTheDocument()
  const seen = reply('post', '/api/v1/retention/runs/{id}/confirm', { ...run, state: 'RUNNING', allowedActions: [] })
  await user.click(notice.getByRole('button', { name: '確認執行' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/120 件案件的個資無法復原/)).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: '確認執行' }))
  await waitFor(() => expect(seen).toHaveLength(1))
})

it('finds masked cases by a whole phone number, in the body and in no address', async () => {
  const seen = reply('post', '/api/v1/petitioner-searches', { items: [found] })
  const { user, router, queryClient } = openPage('/privacy/search', sessionOf('CASE_OFFICER'))
  await user.click(await screen.findByRole('button', { name: '查詢' }))
  expect((await screen.findAllByText(/請填電話或電子郵件/)).length).toBeGreaterThan(0)
  await user.type(screen.getByRole('textbox', { name: /電話/ }), '0912345678')
  await user.type(screen.getByRole('textbox', { name: /查詢目的/ }), '核對來電')
  await user.click(screen.getByRole('button', { name: '查詢' }))
  expect(await screen.findByRole('link', { name: new RegExp(found.number) })).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ phone: '0912345678', purpose: '核對來電' })
  expect(router.state.location.href).not.toContain('0912')
  expect(
    JSON.stringify(
      queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ),
  ).not.toContain('0912')
})

it('tells the administrator which key can be removed and which is missing', async () => {
  const key = (change: Partial<PersonalDataKey>): PersonalDataKey => ({
    use: 'SEALING',
    number: 1,
    state: 'REMOVABLE',
    rows: 0,
    places: [],
    ...change,
  })
  reply('get', '/api/v1/personal-data-keys', {
    items: [
      key({}),
      key({ number: 2, state: 'WRITING', rows: 1200, places: [{ name: 'petitioners', rows: 1200 }] }),
      key({ use: 'INDEX', state: 'MISSING', rows: 3 }),
    ],
  })
  openPage('/privacy/keys', sessionOf('ADMINISTRATOR'))
  expect(await screen.findByRole('row', { name: /加密金鑰 1 .*可移除 0/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /加密金鑰 2 .*使用中 1,200 petitioners 1,200/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /索引金鑰 1 .*缺少金鑰，資料無法讀取 3/ })).toBeInTheDocument()
})
