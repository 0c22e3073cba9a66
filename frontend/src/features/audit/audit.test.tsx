import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { reply } from '@/test/server'
import type { AuditEntry } from './queries'

const entry: AuditEntry = {
  id: '018f0000-0000-7000-8000-0000000000e1',
  at: '2026-11-22T00:05:00Z',
  actorName: '林研考',
  onBehalfOfName: '王秘書',
  action: 'ACCOUNT_UPDATED',
  targetType: 'account',
  targetLabel: '李小美',
  changes: [{ field: 'roles', before: 'VIEWER', after: 'CASE_OFFICER' }],
}
const administrator = () => sessionOf('ADMINISTRATOR')

it('keeps every filter in the address and pages by cursor', async () => {
  const seen = reply('get', '/api/v1/audit-entries', { items: [entry], nextCursor: 'older' })
  const { user, router } = openPage('/admin/audit?actor=lin&from=2026-11-01', administrator())
  expect(await screen.findByText('ACCOUNT_UPDATED')).toBeInTheDocument()
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ actor: 'lin', from: '2026-11-01' })
  await user.type(screen.getByRole('textbox', { name: /迄日/ }), '1151122')
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('to')).toBe('2026-11-22'))
  await user.click(screen.getByRole('link', { name: '下一頁' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('older'))
  await user.click(screen.getByRole('button', { name: '清除篩選' }))
  await waitFor(() => expect(router.state.location.search).toEqual({}))
})

it('shows an entry before and after, and for whom it was done', async () => {
  reply('get', '/api/v1/audit-entries', { items: [entry] })
  const { user } = openPage('/admin/audit', administrator())
  await user.click(await screen.findByRole('button', { name: /ACCOUNT_UPDATED 的明細/ }))
  const dialog = await screen.findByRole('dialog', { name: 'ACCOUNT_UPDATED' })
  expect(within(dialog).getByRole('row', { name: 'roles VIEWER CASE_OFFICER' })).toBeInTheDocument()
  expect(dialog).toHaveTextContent('林研考 代理 王秘書')
  expect(dialog).toHaveTextContent('115/11/22 08:05')
})

it('says where a broken trail breaks', async () => {
  reply('get', '/api/v1/audit-entries', { items: [] })
  const verifiedAt = '2026-11-22T00:05:00Z'
  reply('get', '/api/v1/audit-entries/verification', {
    intact: false,
    entries: 1200,
    pending: 2,
    brokenAt: 37,
    verifiedAt,
  })
  const { user } = openPage('/admin/audit', administrator())
  await user.click(await screen.findByRole('button', { name: '驗證完整性' }))
  expect(await screen.findByText('第 37 筆起不符')).toBeInTheDocument()
  expect(screen.getByText(/已驗證 1,200 筆/)).toBeInTheDocument()
})
