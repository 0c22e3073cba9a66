import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { Account } from './queries'

const account: Account = {
  id: '018f0000-0000-7000-8000-0000000000a1',
  name: 'lee',
  displayName: '李小美',
  roles: ['CASE_OFFICER'],
  state: 'ACTIVE',
  mustChangePassword: false,
  version: 3,
  allowedActions: ['update', 'disable', 'reset-password'],
}
const administrator = () => sessionOf('ADMINISTRATOR')
const address = `/admin/accounts/${account.id}`

it('asks the server with the filters of the address and searches while typing', async () => {
  const seen = reply('get', '/api/v1/accounts', { items: [account], total: 1, nextCursor: 'more' })
  const { user, router } = openPage('/admin/accounts?role=CASE_OFFICER&state=ACTIVE', administrator())
  expect(await screen.findByRole('link', { name: 'lee' })).toBeInTheDocument()
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ role: 'CASE_OFFICER', state: 'ACTIVE' })
  await user.type(screen.getByRole('searchbox', { name: '搜尋' }), '李')
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('q')).toBe('李'))
  expect(router.state.location.search).toEqual({ role: 'CASE_OFFICER', state: 'ACTIVE', q: '李' })
  await user.click(screen.getByRole('link', { name: '下一頁' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('more'))
})

it('shows the one-time password of a new account once', async () => {
  const seen = reply('post', '/api/v1/accounts', { account, oneTimePassword: 'k7mfp-3xw9t' })
  reply('get', '/api/v1/accounts/{id}', account)
  const { user, router } = openPage('/admin/accounts/new', administrator())
  await user.type(await screen.findByRole('textbox', { name: /^帳號/ }), 'lee')
  await user.type(screen.getByRole('textbox', { name: /姓名/ }), '李小美')
  await user.click(screen.getByRole('checkbox', { name: '承辦人' }))
  await user.click(screen.getByRole('button', { name: '建立帳號' }))
  const dialog = await screen.findByRole('alertdialog')
  expect(dialog).toHaveTextContent('k7mfp-3xw9t')
  expect(dialog).toHaveTextContent('只在這裡顯示一次')
  expect(seen[0]?.body).toEqual({ name: 'lee', displayName: '李小美', roles: ['CASE_OFFICER'] })
  await user.click(within(dialog).getByRole('button', { name: /我已記下/ }))
  await waitFor(() => expect(router.state.location.pathname).toBe(address))
  await waitFor(() => expect(screen.queryByText('k7mfp-3xw9t')).not.toBeInTheDocument())
})

it('puts the refusal of a taken name at its field and keeps what was typed', async () => {
  refuse('post', '/api/v1/accounts', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'name', code: 'taken', message: '這個帳號已經有人使用' }],
  })
  const { user } = openPage('/admin/accounts/new', administrator())
  const name = await screen.findByRole('textbox', { name: /^帳號/ })
  await user.type(name, 'lee')
  await user.type(screen.getByRole('textbox', { name: /姓名/ }), '李小美')
  await user.click(screen.getByRole('checkbox', { name: '承辦人' }))
  await user.click(screen.getByRole('button', { name: '建立帳號' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('這個帳號已經有人使用')
  expect(name).toHaveValue('lee')
  expect(name).toBeInvalid()
})

it('keeps what was typed when somebody else was faster, shows both sides, and saves over it on wish', async () => {
  reply('get', '/api/v1/accounts/{id}', account)
  const { user } = openPage(address, administrator())
  const name = await screen.findByRole('textbox', { name: /姓名/ })
  await user.clear(name)
  await user.type(name, '李美')
  const versions: (string | null)[] = []
  server.use(
    http.put(`*/api/v1/accounts/${account.id}`, ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.length === 1)
        return HttpResponse.json({ code: 'stale-version', detail: '這筆資料已被他人修改' }, { status: 412 })
      return HttpResponse.json({ ...account, displayName: '李美', version: 5 })
    }),
  )
  reply('get', '/api/v1/accounts/{id}', { ...account, displayName: '李大美', version: 4 })
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByText('這筆資料在您編輯時被別人改過了')).toBeInTheDocument()
  expect(name).toHaveValue('李美')
  expect(screen.getByRole('row', { name: '姓名 李美 李大美' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '保留我填寫的，再儲存一次' }))
  await waitFor(() => expect(versions).toEqual(['"3"', '"4"']))
  await waitFor(() => expect(screen.queryByText(/被別人改過/)).not.toBeInTheDocument())
})

it('disables an account only after a question', async () => {
  reply('get', '/api/v1/accounts/{id}', account)
  const seen = reply('post', '/api/v1/accounts/{id}/disable', {
    ...account,
    state: 'DISABLED',
    allowedActions: ['enable'],
  })
  const { user } = openPage(address, administrator())
  await user.click(await screen.findByRole('button', { name: '停用帳號' }))
  expect(seen).toHaveLength(0)
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: '停用帳號' }))
  expect(await screen.findByRole('button', { name: '啟用帳號' })).toBeInTheDocument()
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})

it('refuses a deputyship that ends before it begins, before asking the server', async () => {
  reply('get', '/api/v1/accounts', {
    items: [account, { ...account, id: '018f0000-0000-7000-8000-0000000000a2', displayName: '王秘書', name: 'wang' }],
  })
  reply('get', '/api/v1/deputyships', { items: [] })
  const seen = reply('post', '/api/v1/deputyships', {
    id: account.id,
    principalId: account.id,
    principalName: '李小美',
    deputyId: account.id,
    deputyName: '王秘書',
    from: '2026-11-23',
    until: '2026-11-27',
    version: 0,
  })
  const { user } = openPage('/admin/deputyships', administrator())
  await screen.findAllByRole('option', { name: '王秘書 (wang)' })
  await user.selectOptions(screen.getByRole('combobox', { name: /^被代理人/ }), '李小美 (lee)')
  await user.selectOptions(screen.getByRole('combobox', { name: /^代理人/ }), '王秘書 (wang)')
  await user.type(screen.getByRole('textbox', { name: /^起日/ }), '1151123')
  const until = screen.getByRole('textbox', { name: /^迄日/ })
  await user.type(until, '1151120')
  await user.click(screen.getByRole('button', { name: '新增代理' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('迄日不能早於起日')
  expect(seen).toHaveLength(0)
  await user.clear(until)
  await user.type(until, '115/11/27')
  await user.click(screen.getByRole('button', { name: '新增代理' }))
  await waitFor(() => expect(seen[0]?.body).toMatchObject({ from: '2026-11-23', until: '2026-11-27' }))
})
