import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { complaintOf, topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { Complaint } from '../queries'

const address = `/complaints/${complaintOf().id}`
const colleague = { id: '018f0000-0000-7000-8000-000000000077', name: '陳承辦' }

beforeEach(() => {
  localStorage.clear()
  reply('get', '/api/v1/reply-templates', { items: [] })
  reply('get', '/api/v1/complaint-topics', { items: topics })
  reply('get', '/api/v1/complaints/handlers', { items: [colleague] })
})

/** Opens the case, and the sheet of one step. */
async function openStep(complaint: Complaint, button: string) {
  reply('get', '/api/v1/complaints/{id}', complaint)
  // The youngest is asked first, and would take the word for an id.
  reply('get', '/api/v1/complaints/handlers', { items: [colleague] })
  const page = openPage(address, sessionOf('SECTION_CHIEF'))
  await page.user.click(await screen.findByRole('button', { name: button }))
  return { ...page, dialog: within(await screen.findByRole('dialog')) }
}

it('tells where the case stands, what moved its deadline, and its history', async () => {
  const other = { id: '018f0000-0000-7000-8000-0000000000c9', number: 'C1150301-00002' }
  const complaint = complaintOf({
    firstDueOn: '2026-06-23',
    dueOn: '2026-07-01',
    light: 'YELLOW',
    workingDaysLeft: 2,
    confidential: true,
    follows: other,
    extension: { dueOn: '2026-07-10', level: 'SECRETARY', reason: '待地政局釋示' },
    events: [
      { at: '2026-06-15T02:00:00Z', by: '王小明', kind: 'REGISTERED' },
      { at: '2026-06-16T02:00:00Z', by: '李課長', kind: 'ASSIGNED', words: '測量課 陳承辦' },
      {
        at: '2026-06-17T02:00:00Z',
        by: '陳承辦',
        kind: 'EXTENSION_REQUESTED',
        words: '待地政局釋示',
        dueOn: '2026-07-10',
      },
      { at: '2026-06-17T02:00:00Z', by: '陳承辦', kind: 'SUPPLEMENT_REQUESTED' },
    ],
  })
  reply('get', '/api/v1/complaints/{id}', complaint)
  reply('get', '/api/v1/complaints/{id}/readers', { readers: [], others: [] })
  const { user } = openPage(address, sessionOf('DIRECTOR'))
  expect(await screen.findByRole('heading', { level: 1, name: '複丈等候過久' })).toBeInTheDocument()
  const deadline = within(screen.getByRole('region', { name: '期限' }))
  expect(deadline.getByText('115年7月1日（三）')).toBeInTheDocument()
  expect(deadline.getByText('剩 2 工作日')).toBeInTheDocument()
  expect(deadline.getByText('已展期；原限辦日為115年6月23日（二）。')).toBeInTheDocument()
  expect(deadline.getByText(/收件時算得115年6月23日（二），依現行日曆為115年6月24日（三）/)).toBeInTheDocument()
  expect(deadline.getByText(/申請展期至115年7月10日（五），待秘書決定/)).toHaveTextContent('待地政局釋示')
  expect(deadline.queryByText('端午節')).not.toBeInTheDocument()
  await user.click(deadline.getByText('逐日計算'))
  expect(await deadline.findByText('端午節')).toBeInTheDocument()
  const history = within(screen.getByRole('region', { name: '辦理歷程' }))
  expect(history.getAllByRole('listitem')[0]).toHaveTextContent(/^請陳情人補充/)
  expect(history.getAllByRole('listitem')[1]).toHaveTextContent('展期至 115/07/10待地政局釋示')
  expect(history.getAllByRole('listitem')[2]).toHaveTextContent('分辦 李課長 115/06/16 10:00測量課 陳承辦')
  expect(screen.getByRole('link', { name: other.number })).toHaveAttribute('href', `/complaints/${other.id}`)
  expect(screen.queryByRole('region', { name: '接下來' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '顯示完整資料' })).not.toBeInTheDocument()
})

it('reads a case of a year whose calendar is not loaded, without the arithmetic', async () => {
  reply('get', '/api/v1/complaints/{id}', complaintOf({ deadline: undefined, receivedOn: '2015-03-04' }))
  openPage(address, sessionOf('DIRECTOR'))
  const deadline = within(await screen.findByRole('region', { name: '期限' }))
  expect(deadline.getByText('收件當時的辦公日曆未載入，不列計算過程。')).toBeInTheDocument()
  expect(deadline.queryByText('逐日計算')).not.toBeInTheDocument()
})

it('shows who the petitioner is on a stated purpose, until the page is left, and keeps it nowhere', async () => {
  reply('get', '/api/v1/complaints/{id}', complaintOf({ allowedActions: ['reveal'] }))
  const seen = reply('post', '/api/v1/complaints/{id}/reveal', { name: '王小明', phone: '0912345678' })
  const { user, router, queryClient } = openPage(address)
  const card = within(await screen.findByRole('region', { name: '陳情人' }))
  expect(card.getByText('***678')).toBeInTheDocument()
  await user.click(card.getByRole('button', { name: '顯示完整資料' }))
  await user.click(await screen.findByRole('button', { name: '查閱' }))
  expect(seen).toHaveLength(0)
  await user.type(screen.getByRole('textbox', { name: /^查閱目的/ }), '電話說明')
  await user.click(screen.getByRole('button', { name: '查閱' }))
  expect(await card.findByText('0912345678')).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ purpose: '電話說明' })
  const cached = [...queryClient.getQueryCache().getAll(), ...queryClient.getMutationCache().getAll()]
  expect(JSON.stringify(cached.map(({ state }) => state))).not.toContain('0912345678')
  expect(JSON.stringify([localStorage, sessionStorage])).not.toContain('0912345678')
  await router.navigate({ to: '/help' })
  await waitFor(() => expect(screen.queryByText('0912345678')).not.toBeInTheDocument())
  await router.navigate({ to: '/complaints/$id', params: { id: complaintOf().id } })
  expect(await screen.findByText('***678')).toBeInTheDocument()
  expect(screen.queryByText('0912345678')).not.toBeInTheDocument()
})

it('assigns to a unit and a person of it', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/assign', complaintOf())
  reply('get', '/api/v1/complaints/{id}/readers', { readers: [], others: [] })
  const received = complaintOf({ state: 'RECEIVED', unit: undefined, allowedActions: ['assign'], confidential: true })
  const { user, dialog } = await openStep(received, '分辦')
  await user.selectOptions(dialog.getByRole('combobox', { name: /分給哪個課室/ }), '測量課')
  await user.click(dialog.getByRole('button', { name: '分辦' }))
  expect((await dialog.findAllByText(/保密案件須指定承辦人/)).length).toBeGreaterThan(0)
  await user.selectOptions(await dialog.findByRole('combobox', { name: /承辦人/ }), '陳承辦')
  await user.click(dialog.getByRole('button', { name: '分辦' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ unit: 'SURVEY', handlerId: colleague.id }))
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
  expect(await screen.findByText('已分辦')).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

it('offers the unit that usually handles the topic, and keeps the handler that is named', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/assign', complaintOf())
  const received = complaintOf({ state: 'RECEIVED', unit: undefined, allowedActions: ['assign'] })
  const first = await openStep(received, '分辦')
  expect(first.dialog.getByRole('combobox', { name: /分給哪個課室/ })).toHaveValue('SURVEY')
  cleanup()
  const again = await openStep(complaintOf({ handlerId: colleague.id, allowedActions: ['assign'] }), '分辦')
  await waitFor(() => expect(again.dialog.getByRole('combobox', { name: /承辦人/ })).toHaveValue(colleague.id))
  await again.user.click(again.dialog.getByRole('button', { name: '分辦' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ unit: 'SURVEY', handlerId: colleague.id }))
})

it('asks the reason when a case is taken from another unit', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/assign', complaintOf())
  const unit = { id: '018f0000-0000-7000-8000-000000000012', code: 'REGISTRY', name: '登記課', nameEn: 'Registry' }
  const held = complaintOf({ state: 'ASSIGNED', unit, passOnBy: '2026-06-16', allowedActions: ['assign'] })
  const { user, dialog } = await openStep(held, '分辦')
  expect(dialog.getByText(/最遲於 115年6月16日（二） 前改分/)).toBeInTheDocument()
  await user.selectOptions(dialog.getByRole('combobox', { name: /分給哪個課室/ }), '測量課')
  await user.click(dialog.getByRole('button', { name: '分辦' }))
  expect((await dialog.findAllByText(/改分其他課室須填理由/)).length).toBeGreaterThan(0)
  await user.type(dialog.getByRole('textbox', { name: /理由/ }), '屬測量業務')
  await user.click(dialog.getByRole('button', { name: '分辦' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ unit: 'SURVEY', reason: '屬測量業務' }))
})

it('submits a dismissal with its ground and the case before, and leaves out what belongs to another outcome', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/submit', complaintOf({ state: 'UNDER_REVIEW' }))
  const { user, dialog } = await openStep(complaintOf({ allowedActions: ['submit'] }), '擬復送核')
  await user.click(dialog.getByRole('radio', { name: '移送' }))
  await user.type(dialog.getByRole('textbox', { name: /^受理機關/ }), '地政局')
  await user.click(dialog.getByRole('radio', { name: '不予處理' }))
  await user.selectOptions(
    dialog.getByRole('combobox', { name: /款次/ }),
    '第2款：同一事由已適當處理並明確答復，仍一再陳情',
  )
  await user.type(dialog.getByRole('textbox', { name: /^回復內容/ }), '前案已說明。')
  await user.click(dialog.getByRole('button', { name: '送核' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('請填寫先前已答復的案號')
  await user.type(dialog.getByRole('textbox', { name: /^先前已答復的案號/ }), 'C1150301-00002')
  await user.type(dialog.getByRole('textbox', { name: /^不附滿意度調查的理由/ }), '匿名')
  await user.click(dialog.getByRole('button', { name: '送核' }))
  await waitFor(() =>
    expect(seen[0]?.body).toEqual({
      outcome: 'DISMISSED',
      reply: '前案已說明。',
      dismissalGround: 'ANSWERED_BEFORE',
      earlierNumber: 'C1150301-00002',
      surveyExemption: '匿名',
    }),
  )
})

it('shows the reply that is approved and to whom it goes', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/approve', complaintOf({ state: 'REPLIED' }))
  const waiting = complaintOf({
    state: 'UNDER_REVIEW',
    outcome: 'EXPLAINED',
    reply: '已加派人力。',
    allowedActions: ['approve', 'return'],
  })
  const { user, dialog } = await openStep(waiting, '核定並回復')
  expect(dialog.getByText('已加派人力。')).toBeInTheDocument()
  expect(dialog.getByText('核定後將寄至 m***@example.tw。')).toBeInTheDocument()
  // A long one is scrolled by keyboard too.
  expect(dialog.getByRole('region', { name: '擬復內容' })).toHaveAttribute('tabindex', '0')
  await user.click(dialog.getByRole('button', { name: '核定並回復' }))
  await waitFor(() => expect(seen[0]?.headers.get('If-Match')).toBe('"3"'))
  expect(seen[0]?.body).toBeUndefined()
})

it.each([
  ['start', '受理', '受理', 'start', 'ASSIGNED'],
  ['close', '結案', '結案', 'close', 'REPLIED'],
] as const)('takes the step %s without a question', async (action, button, confirm, path, state) => {
  const seen = reply('post', `/api/v1/complaints/{id}/${path}`, complaintOf())
  const { user, dialog } = await openStep(complaintOf({ state, allowedActions: [action] }), button)
  await user.click(dialog.getByRole('button', { name: confirm }))
  await waitFor(() => expect(seen[0]?.headers.get('If-Match')).toBe('"3"'))
})

it.each([
  ['requestSupplement', '請陳情人補充', '送出', 'request-supplement'],
  ['receiveSupplement', '收到補充', '登錄', 'receive-supplement'],
  ['return', '退回承辦人', '退回', 'return'],
  ['withdraw', '陳情人撤回', '登錄撤回', 'withdraw'],
] as const)('takes the step %s with its words', async (action, button, confirm, path) => {
  const seen = reply('post', `/api/v1/complaints/{id}/${path}`, complaintOf())
  const { user, dialog } = await openStep(complaintOf({ allowedActions: [action] }), button)
  await user.click(dialog.getByRole('button', { name: confirm }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('請填寫')
  await user.type(dialog.getByRole('textbox'), '請補附地號')
  await user.click(dialog.getByRole('button', { name: confirm }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ words: '請補附地號' }))
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})

it('merges into another case, and puts the server’s refusal at the number', async () => {
  const { user, dialog } = await openStep(complaintOf({ allowedActions: ['merge'] }), '併案')
  refuse('post', '/api/v1/complaints/{id}/merge', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'intoNumber', code: 'case-unknown', message: '沒有案號 C1，或您無權檢視' }],
  })
  await user.type(dialog.getByRole('textbox', { name: /^併入哪一案/ }), 'C1')
  await user.type(dialog.getByRole('textbox', { name: /^理由/ }), '同一事由')
  await user.click(dialog.getByRole('button', { name: '併案' }))
  expect((await dialog.findAllByText(/沒有案號 C1/)).length).toBeGreaterThan(0)
  const seen = reply('post', '/api/v1/complaints/{id}/merge', complaintOf({ state: 'CLOSED', outcome: 'MERGED' }))
  await user.click(dialog.getByRole('button', { name: '併案' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ intoNumber: 'C1', reason: '同一事由' }))
  expect(await screen.findByText('已結案・併案')).toBeInTheDocument()
})

it('requests an extension later than the present deadline only', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/request-extension', complaintOf())
  const { user, dialog } = await openStep(complaintOf({ allowedActions: ['requestExtension'] }), '申請展期')
  const day = dialog.getByRole('textbox', { name: /^展期至/ })
  await user.type(day, '1150624')
  await user.type(dialog.getByRole('textbox', { name: /^理由/ }), '待釋示')
  await user.click(dialog.getByRole('button', { name: '申請' }))
  expect((await dialog.findAllByText(/須晚於目前的限辦日 115\/06\/24/)).length).toBeGreaterThan(0)
  expect(dialog.getByText(/最遲可展期至115年7月15日（三）/)).toBeInTheDocument()
  await user.clear(day)
  await user.type(day, '1150716')
  await user.click(dialog.getByRole('button', { name: '申請' }))
  expect((await dialog.findAllByText(/最遲可展期至 115\/07\/15/)).length).toBeGreaterThan(0)
  await user.clear(day)
  await user.type(day, '1150701')
  await user.click(dialog.getByRole('button', { name: '申請' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ dueOn: '2026-07-01', reason: '待釋示' }))
})

it('decides an extension', async () => {
  const seen = reply('post', '/api/v1/complaints/{id}/decide-extension', complaintOf())
  const asked = complaintOf({
    extension: { dueOn: '2026-07-01', level: 'CHIEF', reason: '待釋示' },
    allowedActions: ['decideExtension'],
  })
  const { user, dialog } = await openStep(asked, '准駁展期')
  expect(dialog.getByText('理由：待釋示')).toBeInTheDocument()
  await user.click(dialog.getByRole('radio', { name: '不同意' }))
  await user.type(dialog.getByRole('textbox', { name: '說明' }), '可如期完成')
  await user.click(dialog.getByRole('button', { name: '決定' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ granted: false, words: '可如期完成' }))
})

it('shows both sides when somebody was faster, and tries again on what is stored', async () => {
  const versions: (string | null)[] = []
  const { user, dialog } = await openStep(complaintOf({ allowedActions: ['submit'] }), '擬復送核')
  server.use(
    http.post(`*/api/v1/complaints/${complaintOf().id}/submit`, ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.length > 1) return HttpResponse.json(complaintOf({ state: 'UNDER_REVIEW', version: 5 }))
      return HttpResponse.json({ code: 'stale-version', detail: '已被他人修改' }, { status: 412 })
    }),
  )
  // What is stored now gives no buttons any more; the open sheet keeps its words all the same.
  reply('get', '/api/v1/complaints/{id}', complaintOf({ state: 'AWAITING_SUPPLEMENT', version: 4, allowedActions: [] }))
  await user.click(dialog.getByRole('radio', { name: '採行' }))
  await user.type(dialog.getByRole('textbox', { name: /^回復內容/ }), '已改善。')
  await user.click(dialog.getByRole('button', { name: '送核' }))
  expect(await dialog.findByText('這筆資料在您編輯時被別人改過了')).toBeInTheDocument()
  expect(dialog.getByRole('row', { name: /狀態 擬復送核 待補充/ })).toBeInTheDocument()
  expect(dialog.getByRole('textbox', { name: /^回復內容/ })).toHaveValue('已改善。')
  await user.click(dialog.getByRole('button', { name: '保留我填寫的，再儲存一次' }))
  expect(await screen.findByText('已送核')).toBeInTheDocument()
  expect(versions).toEqual(['"3"', '"4"'])
})
