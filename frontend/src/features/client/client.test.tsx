import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { ApiClient } from './queries'

const client: ApiClient = {
  id: '018f0000-0000-7000-8000-0000000000c1',
  name: '市府研考系統',
  scopes: ['COMPLAINT_READ', 'CHANGE_READ'],
  requestsPerMinute: 600,
  state: 'ACTIVE',
  createdAt: '2026-11-01T01:00:00Z',
  secrets: [{ hint: 'k3Xq', createdAt: '2026-11-01T01:00:00Z', expiresAt: '2027-10-31T16:00:00Z' }],
  version: 2,
  allowedActions: ['update', 'rotate', 'revoke'],
}
const administrator = () => sessionOf('ADMINISTRATOR')
const address = `/admin/api-clients/${client.id}`

it('lists the programs with what they may and when they came', async () => {
  reply('get', '/api/v1/api-clients', { items: [client], total: 1 })
  openPage('/admin/api-clients', administrator())
  const row = (await screen.findByRole('link', { name: '市府研考系統' })).closest('tr') as HTMLElement
  expect(row).toHaveTextContent('陳情、異動清單')
  expect(row).toHaveTextContent('有效')
  expect(row).toHaveTextContent('尚未使用')
  expect(row).toHaveTextContent('116/10/31 23:59')
})

it('shows a new key once and keeps what was typed when the server refuses', async () => {
  refuse('post', '/api/v1/api-clients', {
    status: 409,
    code: 'conflict',
    errors: [{ field: 'client.name', code: 'taken', message: '這個名稱已經使用' }],
  })
  const { user, router } = openPage('/admin/api-clients/new', administrator())
  const name = await screen.findByRole('textbox', { name: /^名稱/ })
  await user.click(screen.getByRole('button', { name: '建立並取得密鑰' }))
  expect(screen.getByRole('alert')).toHaveTextContent('請至少選一項授權')
  await user.type(name, '匯入程式')
  await user.click(screen.getByRole('checkbox', { name: '辦理紀錄（寫入）' }))
  await user.click(screen.getByRole('button', { name: '建立並取得密鑰' }))
  await waitFor(() => expect(name).toBeInvalid())
  expect(name).toHaveValue('匯入程式')

  const seen = reply('post', '/api/v1/api-clients', { client, secret: 'sqc_only-here-k3Xq' })
  reply('get', '/api/v1/api-clients/{id}', client)
  await user.click(screen.getByRole('button', { name: '建立並取得密鑰' }))
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog).toHaveTextContent('sqc_only-here-k3Xq')
  expect(seen[0]?.body).toMatchObject({
    client: { name: '匯入程式', scopes: ['ACTIVITY_WRITE'], requestsPerMinute: 600 },
  })
  await user.click(within(dialog).getByRole('button', { name: /我已記下/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe(address))
  await waitFor(() => expect(screen.queryByText('sqc_only-here-k3Xq')).not.toBeInTheDocument())
})

it('gives another key with an overlap and shows it once', async () => {
  reply('get', '/api/v1/api-clients/{id}', client)
  const { user } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '換發密鑰' }))
  const dialog = await screen.findByRole('dialog')
  const seen = reply('post', '/api/v1/api-clients/{id}/rotate', {
    client: { ...client, version: 3 },
    secret: 'sqc_second',
  })
  const overlap = within(dialog).getByRole('textbox', { name: /舊密鑰續用/ })
  await user.clear(overlap)
  await user.type(overlap, '48')
  await user.click(within(dialog).getByRole('button', { name: '換發密鑰' }))
  expect(await screen.findByText('sqc_second')).toBeInTheDocument()
  expect(seen[0]?.body).toMatchObject({ overlapHours: 48 })
  expect(seen[0]?.headers.get('If-Match')).toBe('"2"')
})

it('revokes after a question, and then offers nothing more', async () => {
  reply('get', '/api/v1/api-clients/{id}', client)
  const { user } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '撤銷用戶端' }))
  reply('post', '/api/v1/api-clients/{id}/revoke', {
    ...client,
    state: 'REVOKED',
    revokedAt: '2026-11-27T03:00:00Z',
    secrets: [],
    allowedActions: [],
  })
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '撤銷用戶端' }))
  expect(await screen.findByText('已撤銷')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '換發密鑰' })).not.toBeInTheDocument()
  expect(screen.getByText(/這個用戶端已於/)).toBeInTheDocument()
})
