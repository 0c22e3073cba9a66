import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { complaintOf, complaintRowOf, topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, type Seen, server } from '@/test/server'

const stored = complaintOf({ state: 'RECEIVED', unit: undefined, handlerName: undefined, version: 0 })
const earlier = complaintRowOf({
  id: '018f0000-0000-7000-8000-0000000000c9',
  number: 'C1150301-00002',
  state: 'CLOSED',
})
const staff = () => sessionOf('CASE_OFFICER')
let similar: Seen[]

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T02:00:00Z') })
  reply('get', '/api/v1/complaint-topics', { items: topics })
  similar = reply('post', '/api/v1/complaints/similar', { items: [] })
})
afterEach(() => vi.useRealTimers())

type User = ReturnType<typeof openPage>['user']

/** Writes down what a complaint needs, as somebody would who knows the page. */
async function fillIn(user: User) {
  await user.click(await screen.findByRole('radio', { name: '電話' }))
  await user.type(screen.getByRole('textbox', { name: /^主旨/ }), '複丈等候過久')
  await user.type(screen.getByRole('textbox', { name: /^陳情內容/ }), '申請複丈已等候兩週。')
  await user.selectOptions(screen.getByRole('combobox', { name: /^類別/ }), '行政上權益維護')
  await user.selectOptions(screen.getByRole('combobox', { name: /^案由/ }), '土地測量')
}

async function name(user: User) {
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '林大華')
  await user.type(screen.getByRole('textbox', { name: '電話' }), '０９１２-345678')
  await user.type(screen.getByRole('textbox', { name: '電子郵件' }), 'lin@example.tw')
  await user.type(screen.getByRole('textbox', { name: '地址' }), '臺北市大同區')
}

it('registers a call and says number and deadline with its arithmetic', async () => {
  const seen = reply('post', '/api/v1/complaints', stored)
  const { user } = openPage('/complaints/new', staff())
  expect(await screen.findByRole('radio', { name: '現場' })).toHaveFocus()
  expect(screen.queryByRole('option', { name: '舊案由' })).not.toBeInTheDocument()
  await fillIn(user)
  await name(user)
  await user.click(screen.getByRole('checkbox', { name: '需現場會勘' }))
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(await screen.findByRole('heading', { name: /已登錄/ })).toHaveFocus()
  expect(seen.map(({ body }) => body)).toEqual([
    {
      channel: 'PHONE',
      category: 'RIGHTS_PROTECTION',
      topic: 'surveying',
      subject: '複丈等候過久',
      content: '申請複丈已等候兩週。',
      onSite: false,
      siteVisit: true,
      confidential: false,
      petitioner: { name: '林大華', phone: '0912-345678', email: 'lin@example.tw', address: '臺北市大同區' },
      attachmentIds: [],
    },
  ])
  expect(seen[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  expect(screen.getByText('C1150615-00027')).toBeInTheDocument()
  expect(screen.getByText('115年6月24日（三）')).toBeInTheDocument()
  expect(screen.getByText('自115年6月15日（一）的次一工作日起算，6個工作日')).toBeInTheDocument()
  await user.click(screen.getByText('逐日計算'))
  expect(await screen.findByText('端午節')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: '看這一案' })).toHaveAttribute('href', `/complaints/${stored.id}`)
  expect(JSON.stringify(localStorage)).not.toContain('complaint-draft')
  await user.click(screen.getByRole('button', { name: '再登一案' }))
  expect(await screen.findByRole('textbox', { name: /^主旨/ })).toHaveValue('')
})

it('takes an anonymous complaint without a petitioner', async () => {
  const seen = reply('post', '/api/v1/complaints', stored)
  const { user } = openPage('/complaints/new', staff())
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: '登錄' }))
  await screen.findByRole('heading', { name: /已登錄/ })
  expect(seen[0]?.body).not.toHaveProperty('petitioner')
})

it('registers a letter of last week with the day on which it came in', async () => {
  const seen = reply('post', '/api/v1/complaints', stored)
  const { user } = openPage('/complaints/new', staff())
  await fillIn(user)
  await user.type(screen.getByRole('textbox', { name: /^收件日/ }), '115/6/12')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  await screen.findByRole('heading', { name: /已登錄/ })
  expect(seen[0]?.body).toMatchObject({ receivedOn: '2026-06-12' })
})

it('takes for settled on the spot what came in at the counter, until somebody says otherwise', async () => {
  const { user } = openPage('/complaints/new', staff())
  await user.click(await screen.findByRole('radio', { name: '現場' }))
  expect(screen.getByRole('radio', { name: '現場處理' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: '電話' }))
  expect(screen.getByRole('radio', { name: '非現場處理' })).toBeChecked()
  await user.click(screen.getByRole('radio', { name: '現場處理' }))
  await user.click(screen.getByRole('radio', { name: '書面' }))
  expect(screen.getByRole('radio', { name: '現場處理' })).toBeChecked()
})

it('begins the next one with the channel of the last, and gives the case to its usual unit by one press', async () => {
  const made = { ...stored, allowedActions: ['assign'] }
  reply('post', '/api/v1/complaints', made)
  const seen = reply('post', '/api/v1/complaints/{id}/assign', complaintOf({ state: 'ASSIGNED' }))
  const { user } = openPage('/complaints/new', sessionOf('EVALUATION_OFFICER'))
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: '登錄' }))
  await user.click(await screen.findByRole('button', { name: '分給測量課' }))
  expect(await screen.findByText('已分給測量課')).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ unit: 'SURVEY' })
  expect(seen[0]?.headers.get('If-Match')).toBe('"0"')
  await user.click(screen.getByRole('button', { name: '再登一案' }))
  expect(await screen.findByRole('radio', { name: '電話' })).toBeChecked()
  expect(screen.getByRole('textbox', { name: /^主旨/ })).toHaveFocus()
})

it('keeps what was typed on the device, but never who the petitioner is', async () => {
  const first = openPage('/complaints/new', staff())
  await fillIn(first.user)
  await name(first.user)
  const kept = JSON.stringify(localStorage)
  expect(kept).toContain('複丈等候過久')
  for (const words of ['林大華', '0912', '９１２', 'lin@example.tw', '大同區']) expect(kept).not.toContain(words)
  expect(
    JSON.stringify(
      first.queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ),
  ).not.toContain('林')
  cleanup()
  openPage('/complaints/new', staff())
  expect(await screen.findByText(/已帶回您在 115\/06\/15 10:00 還沒登錄的內容；陳情人資料不留/)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^主旨/ })).toHaveValue('複丈等候過久')
  expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('')
})

it('keeps nothing at all of a confidential complaint, and says so to who leaves', async () => {
  const { user, router } = openPage('/complaints/new', staff())
  await fillIn(user)
  await user.click(screen.getByRole('checkbox', { name: /^保密案件/ }))
  expect(JSON.stringify(localStorage)).not.toContain('複丈')
  void router.navigate({ to: '/help' })
  expect(await screen.findByRole('alertdialog')).toHaveTextContent('保密案件的內容不留在裝置上')
})

it('shows similar cases while typing, and is not stopped when there are none to be had', async () => {
  similar = reply('post', '/api/v1/complaints/similar', { items: [earlier] })
  const { user } = openPage('/complaints/new', staff())
  await user.type(await screen.findByRole('textbox', { name: /^主旨/ }), '複丈等候')
  const box = screen.getByRole('region', { name: '相似案件' })
  expect(await within(box).findByRole('link', { name: /C1150301-00002.*複丈等候過久/ })).toHaveAttribute(
    'target',
    '_blank',
  )
  expect(similar.map(({ body }) => body)).toEqual([{ subject: '複丈等候' }])
  await user.type(screen.getByRole('textbox', { name: '電子郵件' }), 'lin@')
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '林大華')
  await waitFor(() => expect(similar.at(-1)?.body).toEqual({ petitioner: { name: '林大華' }, subject: '複丈等候' }))
  refuse('post', '/api/v1/complaints/similar', { status: 500 })
  const before = similar.length
  await user.type(screen.getByRole('textbox', { name: /^主旨/ }), '過久')
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(similar).toHaveLength(before)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(within(box).getByRole('link', { name: /C1150301-00002/ })).toBeInTheDocument()
})

it('says what is missing before asking the server', async () => {
  const seen = reply('post', '/api/v1/complaints', stored)
  const { user } = openPage('/complaints/new', staff())
  await user.type(await screen.findByRole('textbox', { name: '電話' }), 'abc')
  await user.type(screen.getByRole('textbox', { name: '電子郵件' }), 'lin')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  const summary = await screen.findByRole('alert')
  for (const words of [
    '請選擇來源',
    '請填寫主旨',
    '請填寫陳情內容',
    '請選擇案由',
    '電話只能有',
    '電子郵件格式不正確',
  ]) {
    expect(summary).toHaveTextContent(words)
  }
  expect(seen).toHaveLength(0)
})

it('puts the server’s refusals at their fields, those of the petitioner too', async () => {
  refuse('post', '/api/v1/complaints', {
    status: 422,
    code: 'invalid',
    errors: [
      { field: 'topic', code: 'topic-unknown', message: '沒有這個案由' },
      { field: 'petitioner.email', code: 'email', message: '不是電子郵件' },
    ],
  })
  const { user } = openPage('/complaints/new', staff())
  await fillIn(user)
  await name(user)
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('案由：沒有這個案由')
  expect(screen.getByRole('textbox', { name: '電子郵件' })).toHaveAccessibleDescription(/不是電子郵件/)
  expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('林大華')
})

it('keeps everything when the network is lost, and a second try makes no second case', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/complaints', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(stored, { status: 201 })
    }),
  )
  const { user } = openPage('/complaints/new', staff())
  await fillIn(user)
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/連不上伺服器.*您填寫的內容仍保留/)
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('heading', { name: /已登錄/ })).toBeInTheDocument()
  expect(keys[1]).toBe(keys[0])
})

it('fills in the matter of an answered case, and its petitioner only on a stated purpose', async () => {
  const before = complaintOf({ state: 'CLOSED', outcome: 'EXPLAINED', allowedActions: ['followUp', 'reveal'] })
  reply('get', '/api/v1/complaints/{id}', before)
  const revealed = reply('post', '/api/v1/complaints/{id}/reveal', { name: '王小明', phone: '0912345678' })
  const seen = reply('post', '/api/v1/complaints/{id}/follow-up', { ...stored, id: earlier.id })
  const { user } = openPage(`/complaints/new?follows=${before.id}`, staff())
  expect(await screen.findByRole('link', { name: /C1150615-00027 複丈等候過久/ })).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^主旨/ })).toHaveValue('複丈等候過久')
  expect(screen.getByRole('radio', { name: '電話' })).toBeChecked()
  await user.click(await screen.findByRole('button', { name: '帶入原資料' }))
  await user.type(await screen.findByRole('textbox', { name: /^查閱目的/ }), '登錄再陳情')
  await user.click(screen.getByRole('button', { name: '查閱' }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: '姓名' })).toHaveValue('王小明'))
  expect(revealed[0]?.body).toEqual({ purpose: '登錄再陳情' })
  expect(JSON.stringify(localStorage)).not.toContain('0912345678')
  await user.type(screen.getByRole('textbox', { name: /^陳情內容/ }), '還是沒有排到。')
  await user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('heading', { name: /已登錄/ })).toBeInTheDocument()
  expect(seen[0]?.url.pathname).toBe(`/api/v1/complaints/${before.id}/follow-up`)
  expect(seen[0]?.body).toMatchObject({
    content: '還是沒有排到。',
    petitioner: { name: '王小明', phone: '0912345678' },
  })
})
