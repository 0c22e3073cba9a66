import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'

beforeEach(() => {
  reply('get', '/api/v1/complaint-topics', { items: topics })
  URL.createObjectURL = vi.fn(() => 'blob:picture')
  URL.revokeObjectURL = vi.fn()
})

const photo = () => new File(['abc'], '現場 照片&1.jpg', { type: 'image/jpeg' })

type User = ReturnType<typeof openPage>['user']

async function fillIn(user: User) {
  await user.selectOptions(await screen.findByRole('combobox', { name: /案由/ }), topics[0]?.code ?? '')
  await user.selectOptions(screen.getByRole('combobox', { name: /類別/ }), 'OTHER')
  await user.type(screen.getByRole('textbox', { name: /主旨/ }), '等候')
  await user.type(screen.getByRole('textbox', { name: /內容/ }), '很久')
  await user.type(screen.getByRole('textbox', { name: /電子郵件/ }), 'a@b.tw')
}

/** The server keeps each file under a key and a name of its own; gives the requests. */
function kept(): Request[] {
  const seen: Request[] = []
  server.use(
    http.post('*/api/v1/petitions/files', ({ request }) => {
      const one = seen.push(request)
      const stored = { key: `key-${one}`, fileName: `照片${one}.jpg`, mediaType: 'image/jpeg', size: 2048 }
      return HttpResponse.json(stored, { status: 201 })
    }),
  )
  return seen
}

/** What was sent in, as long as the server takes it. */
function taken(): { fileKeys: string[] }[] {
  const bodies: { fileKeys: string[] }[] = []
  server.use(
    http.post('*/api/v1/petitions', async ({ request }) => {
      bodies.push((await request.json()) as { fileKeys: string[] })
      return new HttpResponse(null, { status: 202 })
    }),
  )
  return bodies
}

it('sends each file at once, shows it, lets it be removed, and names the rest by their keys', async () => {
  const uploads = kept()
  const removed = reply('post', '/api/v1/petitions/files/remove', undefined as never)
  const bodies = taken()
  const { user } = openPage('/petitions/new', sessionOf())
  await fillIn(user)
  const chooser = screen.getByLabelText('選擇照片或檔案')
  await user.upload(chooser, photo())
  expect(await screen.findByText('照片1.jpg')).toBeVisible()
  await user.upload(chooser, photo())
  expect(await screen.findByText('照片2.jpg')).toBeVisible()
  // The name stands in no address, and nobody can have the file: there is no link to it.
  expect(new URL(uploads[0]?.url ?? '').search).toBe('')
  expect(uploads[0]?.headers.get('X-File-Name')).toBe(encodeURIComponent('現場 照片&1.jpg'))
  expect(screen.queryByRole('link', { name: '照片1.jpg' })).not.toBeInTheDocument()
  expect(document.querySelectorAll('img[src="blob:picture"]')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: '移除 照片1.jpg' }))
  await waitFor(() => expect(removed[0]?.body).toEqual({ key: 'key-1' }))
  await user.click(screen.getByRole('button', { name: '送出並寄確認信' }))
  expect(await screen.findByText('確認信已寄出')).toBeVisible()
  expect(bodies.map(({ fileKeys }) => fileKeys)).toEqual([['key-2']])
})

it('says at the file why it was refused, and sends nothing in before it is gone', async () => {
  refuse('post', '/api/v1/petitions/files', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'file', code: 'file-not-accepted', message: '只接受 JPEG、PNG、PDF' }],
  })
  const bodies = taken()
  const { user } = openPage('/petitions/new', sessionOf())
  await fillIn(user)
  await user.upload(screen.getByLabelText('選擇照片或檔案'), photo())
  expect(await screen.findByText(/只接受 JPEG/)).toBeVisible()
  await user.click(screen.getByRole('button', { name: '送出並寄確認信' }))
  expect((await screen.findAllByText(/有檔案沒有上傳成功/)).length).toBeGreaterThan(0)
  expect(bodies).toHaveLength(0)
  await user.click(screen.getByRole('button', { name: '移除 現場 照片&1.jpg' }))
  await user.click(screen.getByRole('button', { name: '送出並寄確認信' }))
  expect(await screen.findByText('確認信已寄出')).toBeVisible()
  expect(bodies[0]?.fileKeys).toEqual([])
})

it('takes five files and no more, and shows at the files what the server says of one', async () => {
  const uploads = kept()
  refuse('post', '/api/v1/petitions', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'fileKeys[1]', code: 'attachment-unknown', message: '沒有這個檔案' }],
  })
  const { user } = openPage('/petitions/new', sessionOf())
  await fillIn(user)
  await user.upload(screen.getByLabelText('選擇照片或檔案'), [photo(), photo(), photo(), photo(), photo(), photo()])
  expect(await screen.findByText('照片5.jpg')).toBeVisible()
  expect(screen.getByText(/檔案已達上限/)).toBeVisible()
  expect(uploads).toHaveLength(5)
  await user.click(screen.getByRole('button', { name: '移除 現場 照片&1.jpg' }))
  await user.click(screen.getByRole('button', { name: '送出並寄確認信' }))
  expect((await screen.findAllByText(/沒有這個檔案/)).length).toBeGreaterThan(0)
  expect(screen.getByText('照片5.jpg')).toBeVisible()
})
