import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'

beforeEach(() => reply('get', '/api/v1/complaint-topics', { items: topics }))
afterEach(() => window.history.replaceState(null, '', '/'))

it('takes a complaint from a stranger and says where the mail went', async () => {
  const bodies: unknown[] = []
  server.use(
    http.post('*/api/v1/petitions', async ({ request }) => {
      bodies.push(await request.json())
      return new HttpResponse(null, { status: 202 })
    }),
  )
  const { user } = openPage('/petitions/new', sessionOf())
  await user.click(await screen.findByRole('button', { name: '送出並寄確認信' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('主旨')
  expect(bodies).toHaveLength(0)
  await user.selectOptions(screen.getByRole('combobox', { name: /案由/ }), topics[0]?.code ?? '')
  await user.selectOptions(screen.getByRole('combobox', { name: /類別/ }), 'OTHER')
  await user.type(screen.getByRole('textbox', { name: /主旨/ }), '等候過久')
  await user.type(screen.getByRole('textbox', { name: /內容/ }), '等了四十分鐘')
  await user.type(screen.getByRole('textbox', { name: /電子郵件/ }), 'ming@example.tw')
  await user.click(screen.getByRole('button', { name: '送出並寄確認信' }))
  expect(await screen.findByText('確認信已寄出')).toBeVisible()
  expect(screen.getByText(/ming@example.tw/)).toBeVisible()
  expect(bodies[0]).toMatchObject({ subject: '等候過久', category: 'OTHER', email: 'ming@example.tw', website: '' })
  expect(JSON.stringify(localStorage)).not.toContain('ming')
})

it('confirms by a button, tells number and password once, and takes the secret out of the address', async () => {
  window.history.replaceState(null, '', '/petitions/confirm#secret-token')
  const seen = reply('post', '/api/v1/petitions/confirm', {
    number: 'C1151126-00027',
    password: 'abcde-fghjk',
    receivedOn: '2026-11-26',
    dueOn: '2026-12-04',
  })
  const { user } = openPage('/petitions/confirm', sessionOf())
  await user.click(await screen.findByRole('button', { name: '確認送出' }))
  expect(await screen.findByText('abcde-fghjk')).toBeVisible()
  expect(screen.getByText('C1151126-00027')).toBeVisible()
  expect(seen.map(({ body }) => body)).toEqual([{ token: 'secret-token' }])
  expect(window.location.href).not.toContain('secret')
})

it('takes another link that is opened in the same tab', async () => {
  window.history.replaceState(null, '', '/petitions/confirm#old')
  refuse('post', '/api/v1/petitions/confirm', { status: 404, code: 'not-found' })
  const { user } = openPage('/petitions/confirm', sessionOf())
  await user.click(await screen.findByRole('button', { name: '確認送出' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('不完整或已失效')
  window.history.replaceState(null, '', '/petitions/confirm#secret-token')
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')))
  expect(await screen.findByRole('button', { name: '確認送出' })).toBeVisible()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(window.location.href).not.toContain('secret')
})

it('says of a link that is none, too old or used what to do next', async () => {
  window.history.replaceState(null, '', '/petitions/confirm#old')
  refuse('post', '/api/v1/petitions/confirm', { status: 404, code: 'not-found' })
  const first = openPage('/petitions/confirm', sessionOf())
  await first.user.click(await screen.findByRole('button', { name: '確認送出' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('不完整或已失效')
  cleanup()
  const refusal = (code: string, message: string) =>
    refuse('post', '/api/v1/petitions/confirm', {
      status: 422,
      code: 'rule-violated',
      errors: [{ field: 'token', code, message }],
    })
  window.history.replaceState(null, '', '/petitions/confirm#old')
  refusal('petition-link-expired', '這個連結已過期')
  const second = openPage('/petitions/confirm', sessionOf())
  await second.user.click(await screen.findByRole('button', { name: '確認送出' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('這個連結已過期')
  expect(within(screen.getByRole('main')).getByRole('link', { name: '線上陳情' })).toBeVisible()
  cleanup()
  window.history.replaceState(null, '', '/petitions/confirm#old')
  refusal('petition-link-used', '這個連結已經用過')
  const third = openPage('/petitions/confirm', sessionOf())
  await third.user.click(await screen.findByRole('button', { name: '確認送出' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('這個連結已經用過')
  expect(within(screen.getByRole('main')).getByRole('link', { name: '查詢陳情進度' })).toBeVisible()
})

it('asks again by the same button when the answer was lost', async () => {
  window.history.replaceState(null, '', '/petitions/confirm#secret-token')
  server.use(http.post('*/api/v1/petitions/confirm', () => HttpResponse.error(), { once: true }))
  const { user } = openPage('/petitions/confirm', sessionOf())
  await user.click(await screen.findByRole('button', { name: '確認送出' }))
  expect(await screen.findByRole('alert')).toBeVisible()
  const seen = reply('post', '/api/v1/petitions/confirm', {
    number: 'C1151126-00027',
    password: 'abcde-fghjk',
    receivedOn: '2026-11-26',
    dueOn: '2026-12-04',
  })
  await user.click(screen.getByRole('button', { name: '確認送出' }))
  expect(await screen.findByText('abcde-fghjk')).toBeVisible()
  expect(seen.map(({ body }) => body)).toEqual([{ token: 'secret-token' }])
})

it('shows how a case stands to who knows number and password, and takes what was asked for', async () => {
  const petition = {
    number: 'C1151126-00027',
    subject: '等候過久',
    state: 'AWAITING_SUPPLEMENT' as const,
    receivedOn: '2026-11-26',
    dueOn: '2026-12-04',
    steps: [{ at: '2026-11-26T02:00:00Z', step: 'SUPPLEMENT_REQUESTED' as const, words: '請問是哪個櫃檯？' }],
  }
  refuse('post', '/api/v1/petitions/follow', { status: 404, code: 'not-found' })
  const { user } = openPage('/petitions/follow', sessionOf())
  await user.type(await screen.findByRole('textbox', { name: /案號/ }), 'C1151126-00027')
  await user.type(screen.getByLabelText(/案件密碼/), 'abcde')
  await user.click(screen.getByRole('button', { name: '查詢' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('案號或案件密碼不正確')
  reply('post', '/api/v1/petitions/follow', petition)
  await user.click(screen.getByRole('button', { name: '查詢' }))
  expect(await screen.findByText('請問是哪個櫃檯？')).toBeVisible()
  const added = reply('post', '/api/v1/petitions/supplement', { ...petition, state: 'IN_PROGRESS' })
  await user.type(screen.getByRole('textbox', { name: /請補充本所詢問的事項/ }), '三號櫃檯')
  await user.click(screen.getByRole('button', { name: '送出補充' }))
  await waitFor(() =>
    expect(added[0]?.body).toEqual({ number: 'C1151126-00027', password: 'abcde', words: '三號櫃檯', fileKeys: [] }),
  )
  expect(await within(screen.getByRole('main')).findByText('處理中')).toBeVisible()
})
