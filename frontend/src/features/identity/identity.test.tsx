import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import { safeTarget } from './routes'

it('leads a stranger to the sign-in page and keeps the target', async () => {
  const { router } = openPage('/password', sessionOf())
  expect(await screen.findByRole('heading', { level: 1, name: '登入' })).toBeInTheDocument()
  expect(router.state.location.href).toBe('/sign-in?next=%2Fpassword')
})

it('signs in once, however often the button is pressed, and goes to the target', async () => {
  const { router, user } = openPage('/sign-in?next=%2Fpassword', sessionOf())
  const seen = reply('post', '/api/v1/session', sessionOf('CASE_OFFICER'))
  await user.type(await screen.findByRole('textbox', { name: /帳號/ }), 'wang')
  await user.type(screen.getByLabelText(/密碼/), 'correct horse')
  reply('get', '/api/v1/session', sessionOf('CASE_OFFICER'))
  await user.dblClick(screen.getByRole('button', { name: '登入' }))
  expect(await screen.findByRole('heading', { level: 1, name: '變更密碼' })).toBeInTheDocument()
  expect(router.state.location.pathname).toBe('/password')
  expect(seen).toHaveLength(1)
  expect(seen[0]?.body).toEqual({ name: 'wang', password: 'correct horse' })
  expect(seen[0]?.headers.get('X-Requested-With')).toBe('service-quality')
  expect(seen[0]?.headers.get('Accept-Language')).toBe('zh-TW')
})

it('keeps what was typed when the server refuses', async () => {
  const { user } = openPage('/sign-in', sessionOf())
  refuse('post', '/api/v1/session', { status: 401, code: 'sign-in-failed', detail: '帳號或密碼不正確' })
  const name = await screen.findByRole('textbox', { name: /帳號/ })
  await user.type(name, 'wang')
  await user.type(screen.getByLabelText(/密碼/), 'wrong')
  await user.click(screen.getByRole('button', { name: '登入' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('帳號或密碼不正確')
  expect(name).toHaveValue('wang')
})

it('names the empty fields in a summary that leads to them', async () => {
  const { user } = openPage('/sign-in', sessionOf())
  await user.click(await screen.findByRole('button', { name: '登入' }))
  expect(screen.getByRole('alert')).toHaveTextContent('有 2 處需要修正')
  await user.click(screen.getByRole('link', { name: /帳號/ }))
  expect(screen.getByRole('textbox', { name: /帳號/ })).toHaveFocus()
})

it('lets a one-time password do nothing but be changed', async () => {
  openPage('/', { ...sessionOf('ADMINISTRATOR'), mustChangePassword: true })
  expect(await screen.findByRole('heading', { level: 1, name: '變更密碼' })).toBeInTheDocument()
  expect(screen.getByText(/請先設定新的密碼/)).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '總覽' })).not.toBeInTheDocument()
})

it('says what the office has set for passwords', async () => {
  const session = sessionOf('VIEWER')
  openPage('/password', { ...session, limits: { ...session.limits, passwordMinLength: 16, passwordsRemembered: 5 } })
  expect(await screen.findByText('至少 16 個字元，不可與最近 5 次相同')).toBeInTheDocument()
})

it('changes the password after both new ones agree', async () => {
  const { user } = openPage('/password', { ...sessionOf('ADMINISTRATOR') })
  const seen = reply('put', '/api/v1/session/password', undefined)
  await user.type(await screen.findByLabelText(/目前的密碼/), 'old')
  await user.type(screen.getByLabelText(/^新密碼/), 'new-password-1')
  await user.type(screen.getByLabelText(/再輸入一次/), 'new-password-2')
  await user.click(screen.getByRole('button', { name: '變更密碼' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('兩次輸入的新密碼不同')
  expect(seen).toHaveLength(0)
})

it('says that a new password is too long instead of cutting it', async () => {
  const { user } = openPage('/password', { ...sessionOf('ADMINISTRATOR') })
  const seen = reply('put', '/api/v1/session/password', undefined)
  await user.type(await screen.findByLabelText(/目前的密碼/), 'old')
  for (const box of [screen.getByLabelText(/^新密碼/), screen.getByLabelText(/再輸入一次/)]) {
    await user.click(box)
    await user.paste('長'.repeat(129))
  }
  await user.click(screen.getByRole('button', { name: '變更密碼' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('最多 128 個字元')
  expect(seen).toHaveLength(0)
})

it('acts for the person whose deputy one is', async () => {
  const mayActFor = [{ id: '018f0000-0000-7000-8000-000000000002', displayName: '林秘書', until: '2026-11-30' }]
  const { user } = openPage('/password', { ...sessionOf('SECTION_CHIEF'), mayActFor })
  const actingFor = { id: '018f0000-0000-7000-8000-000000000002', displayName: '林秘書', roles: ['SECRETARY' as const] }
  const seen = reply('put', '/api/v1/session/acting-for', { ...sessionOf('SECTION_CHIEF'), actingFor })
  await user.click(await screen.findByRole('button', { name: /帳號選單/ }))
  await user.click(await screen.findByRole('button', { name: /代理 林秘書/ }))
  await vi.waitFor(() => expect(screen.getByText(/您正在代理 林秘書/)).toBeInTheDocument())
  expect(seen[0]?.body).toEqual({ accountId: '018f0000-0000-7000-8000-000000000002' })
})

it('asks nothing more once somebody leaves, for the answers would come back refused', async () => {
  const { user, queryClient } = openPage('/password')
  const seen = reply('delete', '/api/v1/session', undefined)
  await user.click(await screen.findByRole('button', { name: /帳號選單/ }))
  await user.click(await screen.findByRole('button', { name: '登出' }))
  const late = vi.fn(async () => 'late')
  // A part of the page that arrives only now, as a chart does.
  const stop = new QueryObserver(queryClient, { queryKey: ['late'], queryFn: late }).subscribe(() => undefined)
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  stop()
  onlineManager.setOnline(true)
  expect(late).not.toHaveBeenCalled()
})

it.each([
  ['/action-items?unit=A', '/action-items?unit=A'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in?next=/', '/'],
  [undefined, '/'],
])('follows %s to %s after signing in', (next, target) => {
  expect(safeTarget(next)).toBe(target)
})
