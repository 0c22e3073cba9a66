import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Row } from '@/api/types'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { Activity, ActivityKind } from '../queries'

const kind = (code: string, name: string, asksPeople = false): ActivityKind => ({
  id: `018f0000-0000-7000-8000-0000000000${code.length}0`,
  code,
  name,
  nameEn: code,
  asksPeople,
  asksPieces: false,
  form: 'PLAIN',
  items: [],
  active: true,
  version: 0,
})
const kinds = [kind('training', '教育訓練', true), kind('meeting', '會議')]
const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const item = (code: string, officialText: string) =>
  ({ id: code, code, officialText, unitWords: ['行政課'], unitCodes: [] }) as unknown as Row<'listActionItems'>
const stored: Activity = {
  id: '018f0000-0000-7000-8000-0000000000c1',
  happenedOn: '2026-06-12',
  kind: { code: 'training', name: '教育訓練', nameEn: 'Training' },
  units: [unit],
  items: [
    { lineageId: '018f0000-0000-7000-8000-0000000000d1', code: '2.2.2.1.4', text: '舉辦志工聯繫會報。' },
    { lineageId: '018f0000-0000-7000-8000-0000000000d2', code: '4.2.1.1.4', text: '廣納民意。' },
  ],
  title: '志工聯繫會報',
  times: 1,
  people: 24,
  attachments: [],
  state: 'ACTIVE',
  createdBy: '王小明',
  createdAt: '2026-06-12T08:00:00Z',
  changes: 0,
  version: 3,
  allowedActions: ['update', 'withdraw'],
}
const staff = () => sessionOf('CASE_OFFICER')

beforeEach(() => {
  localStorage.clear()
  // The wire's clock; only Date stands still, timers run.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T02:00:00Z') })
  URL.createObjectURL = () => 'blob:picture'
  URL.revokeObjectURL = () => undefined
  reply('get', '/api/v1/activity-kinds', { items: kinds })
  reply('get', '/api/v1/action-items', ({ url }) => ({
    items:
      url.searchParams.get('q') === '志工'
        ? [item('2.2.2.1.4', '舉辦志工聯繫會報。'), item('4.2.1.1.4', '廣納民意。')]
        : [],
    total: 2,
  }))
})
afterEach(() => vi.useRealTimers())

/** Fills in what a record needs, as somebody would who knows the page. */
async function fillIn({ user }: Pick<ReturnType<typeof openPage>, 'user'>) {
  await user.click(await screen.findByRole('radio', { name: '教育訓練' }))
  await user.type(screen.getByRole('combobox', { name: /計入哪些執行事項/ }), '志工')
  await user.click(await screen.findByRole('option', { name: /2.2.2.1.4/ }))
  await user.click(screen.getByRole('option', { name: /4.2.1.1.4/ }))
  await user.type(screen.getByRole('textbox', { name: /^名稱/ }), '志工聯繫會報')
  await user.type(screen.getByRole('textbox', { name: /^參加人次/ }), '２４')
}

it('records a meeting that serves two items, and names both afterwards', async () => {
  const seen = reply('post', '/api/v1/activities', stored)
  const page = openPage('/activities/new', staff())
  await fillIn(page)
  expect(screen.getByRole('textbox', { name: /^日期/ })).toHaveValue('115/06/15')
  expect(screen.getByRole('checkbox', { name: '測量課' })).toBeChecked()
  await page.user.dblClick(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('heading', { name: /已登錄/ })).toHaveFocus()
  expect(seen.map(({ body }) => body)).toEqual([
    {
      happenedOn: '2026-06-15',
      kind: 'training',
      units: ['SURVEY'],
      items: ['2.2.2.1.4', '4.2.1.1.4'],
      title: '志工聯繫會報',
      times: 1,
      people: 24,
      attachmentIds: [],
    },
  ])
  expect(seen[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
  expect(screen.getByRole('link', { name: /4.2.1.1.4/ })).toHaveAttribute('href', '/action-items/4.2.1.1.4')
  expect(Object.keys(localStorage).filter((name) => name.startsWith('activity-draft'))).toEqual([])
  await page.user.click(screen.getByRole('button', { name: '再登一筆' }))
  expect(await screen.findByRole('textbox', { name: /^名稱/ })).toHaveValue('')
})

it('keeps everything when the network is lost, and a second try makes no second record', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/activities', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(stored, { status: 201 })
    }),
  )
  const page = openPage('/activities/new', staff())
  await fillIn(page)
  await page.user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(/連不上伺服器.*您填寫的內容仍保留/)
  expect(screen.getByRole('textbox', { name: /^名稱/ })).toHaveValue('志工聯繫會報')
  expect(screen.getByRole('button', { name: '移除 4.2.1.1.4' })).toBeInTheDocument()
  await page.user.click(screen.getByRole('button', { name: '登錄' }))
  expect(await screen.findByRole('heading', { name: /已登錄/ })).toBeInTheDocument()
  expect(keys[1]).toBe(keys[0])
})

it('brings back after a closed browser what was typed, files of that day included, and clears it on wish', async () => {
  const first = openPage('/activities/new', staff())
  const attachment = {
    id: '018f0000-0000-7000-8000-0000000000f1',
    fileName: '簽到簿.pdf',
    mediaType: 'application/pdf',
    size: 3,
    thumbnail: false,
    createdAt: '2026-06-15T02:00:00Z',
  }
  server.use(http.post('*/api/v1/attachments', () => HttpResponse.json(attachment, { status: 201 })))
  await fillIn(first)
  await first.user.upload(
    await screen.findByLabelText('選擇照片或檔案'),
    new File(['123'], '簽到簿.pdf', { type: 'application/pdf' }),
  )
  expect(await screen.findByText('已上傳')).toBeInTheDocument()
  cleanup()
  const second = openPage('/activities/new', staff())
  expect(await screen.findByText(/已帶回您在 115\/06\/15 10:00 還沒送出的內容/)).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^名稱/ })).toHaveValue('志工聯繫會報')
  expect(screen.getByRole('link', { name: '簽到簿.pdf' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '移除 2.2.2.1.4' })).toBeInTheDocument()
  await second.user.click(screen.getByRole('button', { name: '清空重填' }))
  expect(screen.getByRole('textbox', { name: /^名稱/ })).toHaveValue('')
  expect(screen.queryByText(/已帶回您/)).not.toBeInTheDocument()
})

it('fills in the item and the day of the address', async () => {
  reply('get', '/api/v1/action-items/{id}', item('2.2.2.1.4', '舉辦志工聯繫會報。') as never)
  openPage('/activities/new?item=2.2.2.1.4&date=2026-06-12', staff())
  expect(await screen.findByRole('button', { name: '移除 2.2.2.1.4' })).toBeInTheDocument()
  expect(screen.getByRole('textbox', { name: /^日期/ })).toHaveValue('115/06/12')
})

it('says at each field and in one place what is missing, before asking the server', async () => {
  const seen = reply('post', '/api/v1/activities', stored)
  const { user } = openPage('/activities/new', staff())
  await user.click(await screen.findByRole('button', { name: '登錄' }))
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveTextContent('請選擇種類')
  expect(summary).toHaveFocus()
  await user.click(within(summary).getByRole('link', { name: /請至少選一個執行事項/ }))
  expect(screen.getByRole('combobox', { name: /計入哪些執行事項/ })).toHaveFocus()
  expect(seen).toHaveLength(0)
})

it('puts the server’s refusals at their fields, those inside lists too', async () => {
  refuse('post', '/api/v1/activities', {
    status: 422,
    code: 'rule-violated',
    errors: [
      { field: 'units', code: 'not-own-unit', message: '只能登錄自己課室的紀錄' },
      { field: 'items[1]', code: 'unknown', message: '當時的計畫沒有 4.2.1.1.4' },
    ],
  })
  const page = openPage('/activities/new', staff())
  await fillIn(page)
  await page.user.click(screen.getByRole('button', { name: '登錄' }))
  const summary = await screen.findByRole('alert')
  expect(summary).toHaveTextContent('辦理課室：只能登錄自己課室的紀錄')
  expect(screen.getByRole('combobox', { name: /計入哪些執行事項/ })).toHaveAccessibleDescription(
    /當時的計畫沒有 4.2.1.1.4/,
  )
  expect(screen.getByRole('textbox', { name: /^名稱/ })).toHaveValue('志工聯繫會報')
})

it('shows at the file why it was refused, and does not submit without it', async () => {
  const seen = reply('post', '/api/v1/activities', stored)
  refuse('post', '/api/v1/attachments', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'content', code: 'file-type', message: '這不是 JPEG、PNG、PDF 或文書檔' }],
  })
  const page = openPage('/activities/new', { ...staff(), limits: { ...staff().limits, largestFile: 3 * 1024 * 1024 } })
  await fillIn(page)
  const chooser = screen.getByLabelText('選擇照片或檔案')
  await page.user.upload(chooser, new File(['MZ'], '照片.jpg', { type: 'image/jpeg' }))
  expect(await screen.findByText(/這不是 JPEG/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '再傳一次 照片.jpg' })).not.toBeInTheDocument()
  const big = new File(['x'], '大圖.png', { type: 'image/png' })
  Object.defineProperty(big, 'size', { value: 4 * 1024 * 1024 })
  fireEvent.change(chooser, { target: { files: [big] } })
  expect(await screen.findByText(/超過 3 MB/)).toBeInTheDocument()
  await page.user.click(screen.getByRole('button', { name: '登錄' }))
  expect((await screen.findAllByText(/有檔案沒有上傳成功/)).length).toBeGreaterThan(0)
  expect(seen).toHaveLength(0)
  await page.user.click(screen.getByRole('button', { name: '移除 照片.jpg' }))
  await page.user.click(screen.getByRole('button', { name: '移除 大圖.png' }))
  await page.user.click(screen.getByRole('button', { name: '登錄' }))
  await waitFor(() => expect(seen).toHaveLength(1))
})

it('sends a file again that the network lost, under its Chinese name', async () => {
  const names: (string | null)[] = []
  server.use(
    http.post('*/api/v1/attachments', ({ request }) => {
      names.push(new URL(request.url).searchParams.get('fileName'))
      if (names.length === 1) return HttpResponse.error()
      const attachment = {
        id: '018f0000-0000-7000-8000-0000000000f1',
        fileName: '簽到 簿&1.pdf',
        mediaType: 'application/pdf',
      }
      return HttpResponse.json(
        { ...attachment, size: 3, thumbnail: false, createdAt: '2026-06-15T02:00:00Z' },
        { status: 201 },
      )
    }),
  )
  const { user } = openPage('/activities/new', staff())
  await user.upload(
    await screen.findByLabelText('選擇照片或檔案'),
    new File(['abc'], '簽到 簿&1.pdf', { type: 'application/pdf' }),
  )
  await user.click(await screen.findByRole('button', { name: '再傳一次 簽到 簿&1.pdf' }))
  expect(await screen.findByRole('link', { name: '簽到 簿&1.pdf' })).toHaveAttribute(
    'href',
    '/api/v1/attachments/018f0000-0000-7000-8000-0000000000f1/content',
  )
  expect(names).toEqual(['簽到 簿&1.pdf', '簽到 簿&1.pdf'])
})
