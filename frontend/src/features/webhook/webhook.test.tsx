import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { Delivery, Webhook } from './queries'

const webhook: Webhook = {
  id: '018f0000-0000-7000-8000-0000000000f1',
  name: '公文系統',
  url: 'https://hooks.example/in',
  kinds: ['complaint', 'newer-kind'],
  active: true,
  createdAt: '2026-11-27T01:00:00Z',
  version: 3,
}
const dead: Delivery = {
  id: '018f0000-0000-7000-8000-0000000000d1',
  messageId: 'msg_018f0000-0000-7000-8000-0000000000d1',
  type: 'complaint.changed',
  subjectId: '018f0000-0000-7000-8000-0000000000c1',
  state: 'DEAD',
  tries: 10,
  createdAt: '2026-11-27T02:00:00Z',
  lastTryAt: '2026-11-30T02:00:00Z',
  lastStatus: 500,
  lastFault: 'STATUS',
}
const waiting: Delivery = {
  ...dead,
  id: '018f0000-0000-7000-8000-0000000000d2',
  type: 'webhook.ping',
  subjectId: undefined,
  state: 'WAITING',
  tries: 1,
  nextTryAt: '2026-11-27T03:00:00Z',
  lastStatus: undefined,
  lastFault: 'TIMEOUT',
}
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAAAAAAAAAAA='
const address = `/admin/webhooks/${webhook.id}`
const administrator = () => sessionOf('ADMINISTRATOR')

beforeEach(() => {
  reply('get', '/api/v1/webhook-kinds', {
    items: [
      { kind: 'plan', room: 'plan' },
      { kind: 'complaint', room: 'complaint' },
    ],
  })
  reply('get', '/api/v1/webhooks/{id}', webhook)
  reply('get', '/api/v1/webhooks/{id}/deliveries', { items: [waiting, dead], nextCursor: 'more' })
})

it('lists who is told, with how each stands', async () => {
  const disabledAt = '2026-11-26T01:00:00Z'
  reply('get', '/api/v1/webhooks', {
    items: [
      webhook,
      { ...webhook, id: '2', name: '乙', kinds: [], failingSince: disabledAt },
      { ...webhook, id: '3', name: '丙', active: false },
      { ...webhook, id: '4', name: '丁', active: false, disabledBecause: 'FAILING', disabledAt },
    ],
  })
  openPage('/admin/webhooks', administrator())
  expect(
    await screen.findByRole('row', { name: /公文系統.*hooks\.example.*陳情、newer-kind.*啟用中/ }),
  ).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /乙.*全部.*未送達.*115\/11\/26/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /丙.*已暫停/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /丁.*系統停用.*連續多日未送達/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Webhook' })).toHaveAttribute('href', '/admin/webhooks')
})

it('is a page of administrators only', async () => {
  openPage('/admin/webhooks', sessionOf('EVALUATION_OFFICER'))
  expect(await screen.findByText('找不到這一頁')).toBeInTheDocument()
})

it('adds one and shows its secret once', async () => {
  reply('get', '/api/v1/webhooks', { items: [] })
  const seen = reply('post', '/api/v1/webhooks', { webhook, secret })
  const { user, router } = openPage('/admin/webhooks/new', administrator())
  await user.click(await screen.findByRole('button', { name: '新增' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/請填寫名稱.*請填寫完整的網址/)
  await user.type(screen.getByRole('textbox', { name: /^名稱/ }), ' 公文系統 ')
  await user.type(screen.getByRole('textbox', { name: /^接收端網址/ }), 'hooks.example/in')
  await user.click(screen.getByRole('checkbox', { name: '陳情' }))
  await user.click(screen.getByRole('button', { name: '新增' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(secret)).toBeInTheDocument()
  expect(dialog.getByRole('button', { name: '複製' })).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({
    name: '公文系統',
    url: 'https://hooks.example/in',
    kinds: ['complaint'],
    active: true,
  })
  await user.click(dialog.getByRole('button', { name: /我已記下/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe(address))
  await waitFor(() => expect(screen.queryByText(secret)).not.toBeInTheDocument())
})

it('puts the refusal of an address at its field and keeps what was typed', async () => {
  refuse('post', '/api/v1/webhooks', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'url', code: 'webhook-address', message: '這個主機位於內部網路' }],
  })
  const { user } = openPage('/admin/webhooks/new', administrator())
  await user.type(await screen.findByRole('textbox', { name: /^名稱/ }), '內部')
  const url = screen.getByRole('textbox', { name: /^接收端網址/ })
  await user.type(url, '10.0.0.1/in')
  await user.click(screen.getByRole('button', { name: '新增' }))
  await waitFor(() => expect(url).toBeInvalid())
  expect(url).toHaveValue('https://10.0.0.1/in')
  expect(screen.getAllByText(/這個主機位於內部網路/).length).toBeGreaterThan(0)
})

it('changes one without making a paused one go on', async () => {
  reply('get', '/api/v1/webhooks/{id}', { ...webhook, active: false })
  const seen = reply('put', '/api/v1/webhooks/{id}', { ...webhook, active: false, name: '新名', version: 4 })
  const { user } = openPage(address, administrator())
  const name = await screen.findByRole('textbox', { name: /^名稱/ })
  await user.clear(name)
  await user.type(name, '新名')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('heading', { level: 1, name: /新名/ })).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ name: '新名', url: webhook.url, kinds: webhook.kinds, active: false })
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})

it('pauses one after a question', async () => {
  const seen = reply('put', '/api/v1/webhooks/{id}', { ...webhook, active: false, version: 4 })
  const { user } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '暫停' }))
  const dialog = within(await screen.findByRole('alertdialog'))
  expect(dialog.getByText(/恢復後會補送/)).toBeInTheDocument()
  await user.click(dialog.getByRole('button', { name: '暫停' }))
  expect(await screen.findByText('已暫停', { selector: 'span' })).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ name: webhook.name, url: webhook.url, kinds: webhook.kinds, active: false })
  expect(screen.queryByRole('button', { name: '測試' })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '恢復' })).toBeInTheDocument()
})

it('makes a new secret and tells until when the old one holds', async () => {
  const oldSecretUntil = '2026-11-28T01:00:00Z'
  const seen = reply('post', '/api/v1/webhooks/{id}/rotate-secret', {
    webhook: { ...webhook, oldSecretUntil, version: 4 },
    secret,
  })
  const { user } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '更換密鑰' }))
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '更換密鑰' }))
  expect(await screen.findByText(secret)).toBeInTheDocument()
  expect(screen.getAllByText(/舊密鑰並用至 115\/11\/28/)).toHaveLength(2)
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})

it('says why a test cannot be sent', async () => {
  refuse('post', '/api/v1/webhooks/{id}/test', { status: 409, code: 'wrong-state', detail: '資料的狀態已改變' })
  const { user } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '測試' }))
  expect(await screen.findByText(/資料的狀態已改變/)).toBeInTheDocument()
})

it('shows the log and sends what is dead again', async () => {
  const seen = reply('get', '/api/v1/webhooks/{id}/deliveries', { items: [waiting, dead], nextCursor: 'more' })
  const resent = reply('post', '/api/v1/webhooks/{id}/deliveries/{deliveryId}/resend', { ...dead, state: 'WAITING' })
  const { user, router } = openPage(`${address}?state=DEAD`, administrator())
  expect(await screen.findByRole('row', { name: /測試訊息.*待送.*下次.*逾時未回應/ })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /陳情.*停止遞送.*10.*500.*接收端未接受/ })).toBeInTheDocument()
  expect(seen[0]?.url.searchParams.get('state')).toBe('DEAD')
  await user.click(screen.getByRole('button', { name: /重送 .* 的陳情/ }))
  await waitFor(() => expect(resent[0]?.url.pathname).toContain(`/deliveries/${dead.id}/resend`))
  expect(screen.getAllByRole('button', { name: /^重送/ })).toHaveLength(1)
  await user.click(screen.getByRole('link', { name: '下一頁' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('more'))
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '已送達')
  await waitFor(() => expect(router.state.location.search).toEqual({ state: 'DELIVERED' }))
})

it('deletes one after a question and goes back to the list', async () => {
  reply('get', '/api/v1/webhooks', { items: [] })
  const seen = reply('delete', '/api/v1/webhooks/{id}', undefined as never)
  const { user, router } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '刪除' }))
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '刪除' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/admin/webhooks'))
  expect(await screen.findByText('還沒有訂閱')).toBeInTheDocument()
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})
