import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { complaintOf, topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { reply, server } from '@/test/server'

const address = `/complaints/${complaintOf().id}`

beforeEach(() => {
  localStorage.clear()
  reply('get', '/api/v1/reply-templates', { items: [] })
  reply('get', '/api/v1/complaint-topics', { items: topics })
})

it('puts right what was written down and leaves the petitioner as it is', async () => {
  reply('get', '/api/v1/complaints/{id}', complaintOf({ allowedActions: ['update', 'reveal'], externalId: 'city-9' }))
  reply('post', '/api/v1/complaints/similar', { items: [] })
  const seen = reply('put', '/api/v1/complaints/{id}', complaintOf({ subject: '複丈等候逾二週', version: 4 }))
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  await user.click(await screen.findByRole('link', { name: '改正登錄內容' }))
  const subject = await screen.findByRole('textbox', { name: /^主旨/ })
  await user.clear(subject)
  await user.type(subject, '複丈等候逾二週')
  await user.click(screen.getByRole('button', { name: '儲存修改' }))
  expect(await screen.findByRole('heading', { level: 1, name: '複丈等候逾二週' })).toBeInTheDocument()
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
  expect(seen[0]?.body).toMatchObject({ subject: '複丈等候逾二週', topic: 'surveying', externalId: 'city-9' })
  expect(seen[0]?.body).not.toHaveProperty('petitioner')
})

it('shows both sides when somebody else put it right meanwhile', async () => {
  reply('get', '/api/v1/complaints/{id}', complaintOf({ allowedActions: ['update'] }))
  const versions: (string | null)[] = []
  server.use(
    http.put(`*/api/v1/complaints/${complaintOf().id}`, ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      if (versions.length > 1) return HttpResponse.json(complaintOf({ content: '已等候三週。', version: 5 }))
      return HttpResponse.json({ code: 'stale-version', detail: '已被他人修改' }, { status: 412 })
    }),
  )
  const { user, router } = openPage(`${address}/edit`, sessionOf('CASE_OFFICER'))
  const content = await screen.findByRole('textbox', { name: /^陳情內容/ })
  await user.clear(content)
  await user.type(content, '已等候三週。')
  reply('get', '/api/v1/complaints/{id}', complaintOf({ siteVisit: false, version: 4, allowedActions: ['update'] }))
  await user.click(screen.getByRole('button', { name: '儲存修改' }))
  expect(await screen.findByRole('row', { name: '陳情內容 已等候三週。 申請複丈已等候兩週。' })).toBeInTheDocument()
  expect(screen.getByRole('row', { name: '需現場會勘 是 否' })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '保留我填寫的，再儲存一次' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(address))
  expect(versions).toEqual(['"3"', '"4"'])
})
