import { screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it, vi } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'

const attachment = 'attachment; filename="activities.csv"; filename*=UTF-8\'\'%E8%BE%A6%E7%90%86%E7%B4%80%E9%8C%84.csv'
const address = '/activities?period=dates&from=2026-03-01&to=2026-03-31&q=會報&kind=meeting&sort=happenedOn&cursor=more'

let saved: { name: string; text: string }[]
let asked: URL[]

beforeEach(() => {
  saved = []
  asked = []
  let given = ''
  URL.createObjectURL = vi.fn((file: Blob) => {
    void file.text().then((text) => {
      given = text
    })
    return 'blob:1'
  })
  URL.revokeObjectURL = vi.fn()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const { download: name } = this
    setTimeout(() => saved.push({ name, text: given }))
  })
  reply('get', '/api/v1/activity-kinds', { items: [] })
  reply('get', '/api/v1/activities/{id}', {} as never)
  reply('get', '/api/v1/activities', { items: [], total: 0 })
  reply('get', '/api/v1/activities/totals', { activities: 0, times: 0, people: 0, pieces: 0, kinds: [] })
  server.use(
    http.get('*/api/v1/activities/export', ({ request }) => {
      asked.push(new URL(request.url))
      return new HttpResponse('辦理日期,名稱\r\n2026-03-02,會報\r\n', {
        headers: { 'Content-Type': 'text/csv;charset=UTF-8', 'Content-Disposition': attachment },
      })
    }),
  )
})

const open = async () => {
  const { user } = openPage(address, sessionOf('VIEWER'))
  const opener = await screen.findByRole('button', { name: /^匯出/ })
  return { user, opener }
}

it('takes the whole list that is shown along, with its filter and order, from wherever in it one stands', async () => {
  const { user, opener } = await open()
  await user.click(opener)
  await user.click(screen.getByRole('button', { name: /^CSV/ }))
  expect(await screen.findByText('已匯出「辦理紀錄.csv」')).toBeInTheDocument()
  await waitFor(() => expect(saved).toEqual([{ name: '辦理紀錄.csv', text: '辦理日期,名稱\r\n2026-03-02,會報\r\n' }]))
  expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
    from: '2026-03-01',
    to: '2026-03-31',
    q: '會報',
    kind: 'meeting',
    sort: 'happenedOn',
    format: 'CSV',
    language: 'zh-TW',
  })
})

it('goes by keyboard alone, and the focus comes back', async () => {
  const { user, opener } = await open()
  opener.focus()
  await user.keyboard('{Enter}{ArrowDown}{ArrowDown}')
  expect(screen.getByRole('button', { name: /^ODS/ })).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(opener).toHaveFocus()
  expect(opener).toHaveAttribute('aria-expanded', 'false')
  await user.keyboard('{Enter}{ArrowUp}{Enter}')
  await waitFor(() => expect(asked[0]?.searchParams.get('format')).toBe('JSON'))
  expect(opener).toHaveFocus()
})

it('says what went wrong until the next try, and saves nothing', async () => {
  refuse('get', '/api/v1/activities/export', {
    status: 429,
    code: 'too-many-requests',
    detail: '請求太頻繁，請稍後再試。',
    traceId: 'abc123',
  })
  const { user, opener } = await open()
  await user.click(opener)
  await user.click(screen.getByRole('button', { name: /^CSV/ }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('請求太頻繁，請稍後再試。')
  expect(alert).toHaveTextContent('abc123')
  expect(saved).toEqual([])
  server.use(
    http.get(
      '*/api/v1/activities/export',
      () => new HttpResponse('x', { headers: { 'Content-Disposition': attachment } }),
    ),
  )
  await user.click(opener)
  await user.click(screen.getByRole('button', { name: /^CSV/ }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

it('does not take a file that broke off for a whole one', async () => {
  server.use(
    http.get('*/api/v1/activities/export', () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('辦理日期,名稱\r\n'))
          controller.error(new TypeError('terminated'))
        },
      })
      return new HttpResponse(body, { headers: { 'Content-Disposition': attachment } })
    }),
  )
  const { user, opener } = await open()
  await user.click(opener)
  await user.click(screen.getByRole('button', { name: /^CSV/ }))
  expect(await screen.findByRole('alert')).toHaveTextContent('連不上伺服器')
  expect(saved).toEqual([])
})

it('is not offered for days that are the wrong way round', async () => {
  openPage('/activities?period=dates&from=2026-03-31&to=2026-03-01', sessionOf('VIEWER'))
  await screen.findByRole('heading', { level: 1 })
  await screen.findByRole('combobox', { name: '期間' })
  expect(screen.queryByRole('button', { name: /^匯出/ })).not.toBeInTheDocument()
})
