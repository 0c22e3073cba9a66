import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { office, openPage, sessionOf } from '@/test/render'
import { reply, server } from '@/test/server'
import type { StaffMember } from './queries'

const units = office.units
const unitId = units[0]?.id ?? ''
const group = { id: '018f0000-0000-7000-8000-0000000000f1', name: '各課', unitIds: [unitId], version: 2 }
const person: StaffMember = {
  id: '018f0000-0000-7000-8000-0000000000f2',
  name: '李小美',
  title: '課員',
  unitId,
  accountId: '018f0000-0000-7000-8000-0000000000f3',
  websiteSeed: true,
  active: true,
  version: 1,
}

it('lets everybody read the units and only the administrator change them', async () => {
  reply('get', '/api/v1/units', { items: units })
  reply('get', '/api/v1/unit-groups', { items: [group] })
  openPage('/admin/units', sessionOf('CASE_OFFICER'))
  expect(await screen.findByRole('rowheader', { name: '測量課' })).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '新增單位' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '帳號' })).not.toBeInTheDocument()
})

it('does not save a collective name without any unit', async () => {
  reply('get', '/api/v1/units', { items: units })
  reply('get', '/api/v1/unit-groups', { items: [group] })
  const seen = reply('put', '/api/v1/unit-groups/{id}', { ...group, version: 3 })
  const { user } = openPage('/admin/units', sessionOf('ADMINISTRATOR'))
  await user.click(await screen.findByRole('button', { name: '修改「各課」的範圍' }))
  const box = screen.getByRole('checkbox', { name: '測量課' })
  await user.click(box)
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('請至少選一個單位')
  await user.click(box)
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ name: '各課', unitIds: [unitId] }))
  expect(seen[0]?.headers.get('If-Match')).toBe('"2"')
})

it('finds staff by the filters of the address', async () => {
  const seen = reply('get', '/api/v1/staff', { items: [person], total: 1 })
  const { user } = openPage(`/admin/staff?unitId=${unitId}&active=true`, sessionOf('VIEWER'))
  const row = within(await screen.findByRole('row', { name: /李小美/ }))
  expect(await row.findByText('測量課')).toBeInTheDocument()
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ unitId, active: 'true' })
  await user.type(screen.getByRole('searchbox', { name: '搜尋' }), '課員')
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('q')).toBe('課員'))
})

it('keeps a person’s account when the title changes, and shows both sides of a conflict', async () => {
  reply('get', '/api/v1/staff/{id}', person)
  const bodies: unknown[] = []
  server.use(
    http.put(`*/api/v1/staff/${person.id}`, async ({ request }) => {
      bodies.push(await request.json())
      return HttpResponse.json({ code: 'stale-version', detail: '已被修改' }, { status: 412 })
    }),
  )
  const { user } = openPage(`/admin/staff/${person.id}`, sessionOf('ADMINISTRATOR'))
  const title = await screen.findByRole('textbox', { name: /職稱/ })
  await user.clear(title)
  await user.type(title, '專員')
  reply('get', '/api/v1/staff/{id}', { ...person, title: '股長', version: 2 })
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('row', { name: '職稱 專員 股長' })).toBeInTheDocument()
  expect(bodies[0]).toMatchObject({ title: '專員', accountId: person.accountId })
  await user.click(screen.getByRole('button', { name: '改用目前儲存的' }))
  expect(title).toHaveValue('股長')
})
