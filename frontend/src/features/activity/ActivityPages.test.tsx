import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { Activity, ActivityKind, ActivityRow } from './queries'

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const training = { code: 'training', name: '教育訓練', nameEn: 'Training' }
const meeting = { code: 'meeting', name: '會議', nameEn: 'Meeting' }
const kinds: ActivityKind[] = [training, meeting].map((kind, place) => ({
  ...kind,
  id: `018f0000-0000-7000-8000-0000000000b${place}`,
  asksPeople: kind === training,
  asksPieces: false,
  form: 'PLAIN',
  items: [],
  active: true,
  version: 2,
}))
const activity: Activity = {
  id: '018f0000-0000-7000-8000-0000000000c1',
  happenedOn: '2026-06-12',
  kind: training,
  units: [unit],
  items: [{ lineageId: '018f0000-0000-7000-8000-0000000000d1', code: '2.2.2.1.4', text: '舉辦志工聯繫會報。' }],
  title: '志工聯繫會報',
  text: '說明新制申請書。',
  times: 1,
  people: 24,
  attachments: [
    {
      id: '018f0000-0000-7000-8000-0000000000f1',
      fileName: '簽到簿.pdf',
      mediaType: 'application/pdf',
      size: 2_400_000,
      thumbnail: false,
      createdAt: '2026-06-12T08:00:00Z',
    },
  ],
  externalId: 'old-7',
  state: 'ACTIVE',
  createdBy: '王小明',
  createdAt: '2026-06-12T08:00:00Z',
  changes: 1,
  version: 3,
  allowedActions: ['update', 'withdraw'],
}
const row: ActivityRow = { ...activity, itemCodes: ['2.2.2.1.4', '4.2.1.1.4'], attachments: 1 }
const totals = {
  activities: 3,
  times: 3,
  people: 1224,
  pieces: 0,
  kinds: [
    { kind: training, activities: 2, times: 2, people: 1224, pieces: 0 },
    { kind: meeting, activities: 1, times: 1, people: 0, pieces: 0 },
  ],
}
const address = `/activities/${activity.id}`
const staff = () => sessionOf('CASE_OFFICER')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T02:00:00Z') })
  reply('get', '/api/v1/activity-kinds', { items: kinds })
  reply('get', '/api/v1/activities/{id}', activity)
  // After the one above, which would take the word for an id: the youngest is asked first.
  reply('get', '/api/v1/activities/totals', totals)
  reply('get', '/api/v1/activities/{id}/revisions', {
    items: [
      {
        number: 2,
        at: '2026-06-13T01:00:00Z',
        by: '李課長',
        doing: 'UPDATED',
        reason: '更正人次',
        changes: [
          { field: 'people', before: '20', after: '24' },
          { field: 'happenedOn', before: '2026-06-11', after: '2026-06-12' },
        ],
      },
      { number: 1, at: '2026-06-12T08:00:00Z', by: '王小明', doing: 'CREATED', changes: [] },
    ],
  })
})
afterEach(() => vi.useRealTimers())

it('lists this year with its totals, and keeps each filter in the address', async () => {
  const seen = reply('get', '/api/v1/activities', { items: [row], total: 3, nextCursor: 'more' })
  const { user, router } = openPage('/activities', staff())
  const line = await screen.findByRole('row', { name: /志工聯繫會報/ })
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ from: '2026-01-01', to: '2026-12-31' })
  expect(line).toHaveTextContent('115/06/12')
  expect(line).toHaveTextContent('24 人次')
  expect(within(line).getByRole('link', { name: '4.2.1.1.4' })).toHaveAttribute('href', '/action-items/4.2.1.1.4')
  expect(await screen.findByRole('region', { name: '合計' })).toHaveTextContent('3 筆3 次1,224 人次')
  await user.click(within(screen.getByRole('region', { name: '合計' })).getByRole('link', { name: '會議' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('kind')).toBe('meeting'))
  await user.selectOptions(screen.getByRole('combobox', { name: '期間' }), '本月')
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('to')).toBe('2026-06-30'))
  expect(router.state.location.search).toEqual({ kind: 'meeting', period: 'month' })
  await user.click(screen.getByRole('link', { name: '下一頁' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('more'))
})

it('takes days of one’s own, refuses them the wrong way round, and finds an item by its words', async () => {
  const seen = reply('get', '/api/v1/activities', { items: [row], total: 1 })
  reply('get', '/api/v1/action-items', {
    items: [{ code: '2.2.2.1.4', officialText: '舉辦志工聯繫會報。', unitWords: [] }],
  } as never)
  reply('get', '/api/v1/action-items/{id}', { code: '2.2.2.1.4', officialText: '舉辦志工聯繫會報。' } as never)
  const { user } = openPage('/activities?period=dates&from=2026-05-01', staff())
  const last = await screen.findByRole('textbox', { name: '迄日' })
  await user.type(last, '1150401')
  expect(await screen.findByText('迄日不能早於起日')).toBeInTheDocument()
  expect(seen.some(({ url }) => url.searchParams.get('to') === '2026-04-01')).toBe(false)
  await user.clear(last)
  await user.type(last, '1150601')
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('to')).toBe('2026-06-01'))
  await user.type(screen.getByRole('combobox', { name: '執行事項' }), '志工')
  await user.click(await screen.findByRole('option', { name: /2.2.2.1.4/ }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('item')).toBe('2.2.2.1.4'))
  expect(screen.getByRole('link', { name: '登錄辦理紀錄' })).toHaveAttribute('href', '/activities/new?item=2.2.2.1.4')
})

it('says what to do when nothing was recorded yet, and lists the withdrawn ones without totals', async () => {
  const withdrawn: ActivityRow = { ...row, state: 'WITHDRAWN' }
  reply('get', '/api/v1/activities', ({ url }) => ({
    items: url.searchParams.get('state') === 'WITHDRAWN' ? [withdrawn] : [],
  }))
  const { user } = openPage('/activities', staff())
  expect(await screen.findByText('這段期間還沒有辦理紀錄')).toBeInTheDocument()
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '已撤回')
  expect(await screen.findByRole('row', { name: /志工聯繫會報.*已撤回/ })).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: '合計' })).not.toBeInTheDocument()
})

it('shows a record with its files and tells its history in words', async () => {
  openPage(address, staff())
  expect(await screen.findByRole('link', { name: '簽到簿.pdf' })).toHaveAttribute(
    'href',
    '/api/v1/attachments/018f0000-0000-7000-8000-0000000000f1/content',
  )
  const history = screen.getByRole('region', { name: '歷程' })
  expect(await within(history).findByText('人次由「20」改為「24」')).toBeInTheDocument()
  expect(within(history).getByText('日期由「115/06/11」改為「115/06/12」')).toBeInTheDocument()
  expect(history).toHaveTextContent('李課長 修改 115/06/13 09:00理由：更正人次')
})

it('withdraws only for a reason, and then offers to restore', async () => {
  const seen = reply('post', '/api/v1/activities/{id}/withdraw', {
    ...activity,
    state: 'WITHDRAWN',
    withdrawnReason: '重複登錄',
    version: 4,
    allowedActions: ['restore'],
  })
  const { user } = openPage(address, staff())
  await user.click(await screen.findByRole('button', { name: '撤回' }))
  const dialog = await screen.findByRole('alertdialog')
  await user.click(within(dialog).getByRole('button', { name: '撤回' }))
  expect(seen).toHaveLength(0)
  reply('get', '/api/v1/activities/{id}', {
    ...activity,
    state: 'WITHDRAWN',
    withdrawnReason: '重複登錄',
    version: 4,
    allowedActions: ['restore'],
  })
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '重複登錄')
  await user.click(within(dialog).getByRole('button', { name: '撤回' }))
  expect(await screen.findByRole('button', { name: '恢復' })).toBeInTheDocument()
  expect(screen.getByText('理由：重複登錄')).toBeInTheDocument()
  expect(seen[0]?.body).toEqual({ reason: '重複登錄' })
  expect(seen[0]?.headers.get('If-Match')).toBe('"3"')
})

it('changes a record with its reason, and shows both sides when somebody else was faster', async () => {
  const bodies: unknown[] = []
  const versions: (string | null)[] = []
  const { user, router } = openPage(`${address}/edit`, staff())
  const title = await screen.findByRole('textbox', { name: /^名稱/ })
  await user.clear(title)
  await user.type(title, '第2季志工聯繫會報')
  await user.type(screen.getByRole('textbox', { name: /^修改理由/ }), '補上季別')
  server.use(
    http.put(`*/api/v1/activities/${activity.id}`, async ({ request }) => {
      versions.push(request.headers.get('If-Match'))
      bodies.push(await request.json())
      if (versions.length === 1)
        return HttpResponse.json({ code: 'stale-version', detail: '已被他人修改' }, { status: 412 })
      return HttpResponse.json({ ...activity, title: '第2季志工聯繫會報', version: 5 })
    }),
  )
  reply('get', '/api/v1/activities/{id}', { ...activity, people: 26, version: 4 })
  await user.click(screen.getByRole('button', { name: '儲存修改' }))
  expect(await screen.findByText('這筆資料在您編輯時被別人改過了')).toBeInTheDocument()
  expect(screen.getByRole('row', { name: '參加人次 24 26' })).toBeInTheDocument()
  expect(title).toHaveValue('第2季志工聯繫會報')
  await user.click(screen.getByRole('button', { name: '保留我填寫的，再儲存一次' }))
  await waitFor(() => expect(router.state.location.pathname).toBe(address))
  expect(versions).toEqual(['"3"', '"4"'])
  expect(bodies[1]).toMatchObject({
    title: '第2季志工聯繫會報',
    people: 24,
    reason: '補上季別',
    externalId: 'old-7',
    attachmentIds: ['018f0000-0000-7000-8000-0000000000f1'],
  })
})

it('keeps a stored file until the change is saved, even when it is taken off the form', async () => {
  const gone = reply('delete', '/api/v1/attachments/{id}', undefined)
  const seen = reply('put', '/api/v1/activities/{id}', activity)
  const { user } = openPage(`${address}/edit`, staff())
  await user.click(await screen.findByRole('button', { name: '移除 簽到簿.pdf' }))
  await user.click(screen.getByRole('button', { name: '儲存修改' }))
  await waitFor(() => expect(seen[0]?.body).toMatchObject({ attachmentIds: [] }))
  expect(gone).toHaveLength(0)
})

it('adds a kind, takes one out of use, and keeps a refused code in its field', async () => {
  const changed = reply('put', '/api/v1/activity-kinds/{id}', {
    ...(kinds[1] as ActivityKind),
    active: false,
    version: 3,
  })
  refuse('post', '/api/v1/activity-kinds', {
    status: 422,
    code: 'rule-violated',
    errors: [{ field: 'code', code: 'taken', message: '這個代碼已經用過' }],
  })
  const { user } = openPage('/admin/activity-kinds', sessionOf('ADMINISTRATOR'))
  await user.click(await screen.findByRole('button', { name: '修改 會議' }))
  await user.click(screen.getByRole('checkbox', { name: '使用中' }))
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await waitFor(() => expect(changed[0]?.body).toMatchObject({ code: 'meeting', active: false }))
  expect(changed[0]?.headers.get('If-Match')).toBe('"2"')
  await user.click(await screen.findByRole('button', { name: '新增種類' }))
  await user.type(screen.getByRole('textbox', { name: /^名稱|^種類|^中文/ }), '宣導活動')
  await user.type(screen.getByRole('textbox', { name: /^英文名稱/ }), 'Outreach')
  await user.type(screen.getByRole('textbox', { name: /^代碼/ }), 'training')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('這個代碼已經用過')
  expect(screen.getByRole('textbox', { name: /^代碼/ })).toHaveValue('training')
})
