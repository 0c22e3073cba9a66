import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { complaintRowOf, topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { reply, server } from '@/test/server'

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const fresh = complaintRowOf({ allowedActions: ['assign'] })
const late = complaintRowOf({
  id: '018f0000-0000-7000-8000-0000000000c2',
  number: 'C1150601-00003',
  subject: '謄本規費疑義',
  state: 'IN_PROGRESS',
  unit,
  handlerName: '陳承辦',
  petitionerName: undefined,
  dueOn: '2026-06-11',
  light: 'RED',
  workingDaysLeft: -2,
  allowedActions: ['assign'],
  version: 4,
})
const secret = complaintRowOf({
  id: '018f0000-0000-7000-8000-0000000000c3',
  number: 'C1150612-00001',
  subject: '檢舉不法',
  confidential: true,
  allowedActions: ['assign'],
  light: 'YELLOW',
  workingDaysLeft: 0,
})
const page = { items: [late, secret, fresh], total: 1234, totalAsOf: '2026-06-15T02:00:00Z' }

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T02:00:02Z') })
  reply('get', '/api/v1/complaint-topics', { items: topics })
  reply('get', '/api/v1/moved-deadlines', { items: [] })
})
afterEach(() => vi.useRealTimers())

it('lists the open cases with light, working days and masked petitioner', async () => {
  const seen = reply('get', '/api/v1/complaints', { ...page, nextCursor: 'more' })
  const { user } = openPage('/complaints')
  const line = await screen.findByRole('row', { name: /謄本規費疑義/ })
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ open: 'true' })
  expect(screen.getByRole('link', { name: '未結' })).toHaveAttribute('aria-current', 'page')
  expect(line).toHaveTextContent(/測量課.*陳承辦.*115\/06\/15.*115\/06\/11 \(四\).*■.*逾期.*逾 2 工作日.*處理中/)
  expect(line).toHaveTextContent('未具名')
  expect(screen.getByRole('row', { name: /檢舉不法.*保密/ })).toHaveTextContent('▲即將到期今天到期')
  expect(screen.getByRole('row', { name: /複丈等候過久/ })).toHaveTextContent(/王○明.*尚未分辦.*●期限內剩 6 工作日/)
  expect(screen.getByText('顯示 3 筆，共 1234 筆')).toBeInTheDocument()
  expect(screen.queryByText(/總數為/)).not.toBeInTheDocument()
  await user.click(screen.getByRole('link', { name: '下一頁' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('more'))
})

it('says that there are more than the counted ones where counting stopped', async () => {
  reply('get', '/api/v1/complaints', { ...page, total: 1000, totalIsLeast: true })
  openPage('/complaints')
  expect(await screen.findByText('顯示 3 筆，共 1000 筆以上')).toBeVisible()
})

it('says when the total was counted once that is a few seconds ago', async () => {
  reply('get', '/api/v1/complaints', { ...page, totalAsOf: '2026-06-15T01:59:40Z' })
  openPage('/complaints')
  expect(await screen.findByText('總數為 115/06/15 09:59:40 的統計')).toBeInTheDocument()
})

it('keeps each filter in the address, and sorts', async () => {
  const seen = reply('get', '/api/v1/complaints', page)
  const { user, router } = openPage('/complaints')
  await screen.findByRole('row', { name: /謄本規費疑義/ })
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '已結案')
  await user.selectOptions(screen.getByRole('combobox', { name: '來源' }), '電話')
  await user.selectOptions(screen.getByRole('combobox', { name: '類別' }), '行政違失舉發')
  await user.selectOptions(screen.getByRole('combobox', { name: '案由' }), '土地測量')
  await user.selectOptions(screen.getByRole('combobox', { name: '承辦課室' }), '測量課')
  await user.click(screen.getByRole('button', { name: '收件日…' }))
  await user.type(screen.getByRole('textbox', { name: '收件日起' }), '1150601')
  await user.type(screen.getByRole('searchbox', { name: '搜尋' }), '複丈')
  await waitFor(() =>
    expect(router.state.location.search).toEqual({
      state: 'CLOSED',
      channel: 'PHONE',
      category: 'MISCONDUCT_REPORT',
      topic: 'surveying',
      unit: 'SURVEY',
      receivedFrom: '2026-06-01',
      q: '複丈',
    }),
  )
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('q')).toBe('複丈'))
  expect(seen.at(-1)?.url.searchParams.has('open')).toBe(false)
  await user.click(screen.getByRole('button', { name: /收件日，按此排序|收件日.*排序/ }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('sort')).toBe('receivedOn'))
})

it('finds what is late or due within two working days, and by the light', async () => {
  const seen = reply('get', '/api/v1/complaints', page)
  const { user } = openPage('/complaints')
  await user.click(await screen.findByRole('link', { name: '逾期或2日內到期' }))
  await waitFor(() => expect(Object.fromEntries(seen.at(-1)?.url.searchParams ?? [])).toEqual({ dueWithin: '2' }))
  expect(screen.getByRole('link', { name: '逾期或2日內到期' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('link', { name: '未結' })).not.toHaveAttribute('aria-current')
  await user.selectOptions(screen.getByRole('combobox', { name: '限辦日' }), '逾期')
  await user.selectOptions(screen.getByRole('combobox', { name: '處理方式' }), '現場處理')
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '處理中')
  await waitFor(() =>
    expect(Object.fromEntries(seen.at(-1)?.url.searchParams ?? [])).toEqual({
      state: 'IN_PROGRESS',
      light: 'RED',
      onSite: 'true',
    }),
  )
  await user.selectOptions(screen.getByRole('combobox', { name: '狀態' }), '已結案')
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.has('light')).toBe(false))
})

it('keeps filters under a name for the account, without searched words', async () => {
  reply('get', '/api/v1/complaints', page)
  const { user, router } = openPage('/complaints?unit=SURVEY&channel=PHONE&q=王小明')
  await user.click(await screen.findByRole('button', { name: '儲存這組條件' }))
  await user.type(await screen.findByRole('textbox', { name: /^名稱/ }), '測量課電話')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('link', { name: '測量課電話' })).toBeInTheDocument()
  expect(JSON.stringify(localStorage)).not.toContain('王小明')
  await user.click(screen.getByRole('link', { name: '全部' }))
  await user.click(screen.getByRole('link', { name: '測量課電話' }))
  await waitFor(() => expect(router.state.location.search).toEqual({ unit: 'SURVEY', channel: 'PHONE' }))
})

it('gives kept filters another name and forgets them', async () => {
  reply('get', '/api/v1/complaints', page)
  const kept = [{ name: '測量課電話', search: { unit: 'SURVEY', channel: 'PHONE' } }]
  localStorage.setItem(`complaint-filters:${sessionOf('DIRECTOR').account?.id}`, JSON.stringify(kept))
  const { user } = openPage('/complaints?unit=SURVEY&channel=PHONE')
  await user.click(await screen.findByRole('button', { name: '管理「測量課電話」' }))
  await user.click(screen.getByRole('button', { name: '重新命名' }))
  const rename = await screen.findByRole('textbox', { name: /^名稱/ })
  expect(rename).toHaveValue('測量課電話')
  await user.clear(rename)
  await user.type(rename, '全部')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect((await screen.findAllByText(/這個名稱已經用過/)).length).toBeGreaterThan(0)
  await user.clear(rename)
  await user.type(rename, '來電')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('link', { name: '來電' })).toHaveAttribute('aria-current', 'page')
  await user.click(screen.getByRole('button', { name: '管理「來電」' }))
  await user.click(screen.getByRole('button', { name: '刪除「來電」' }))
  expect(screen.queryByRole('link', { name: '來電' })).not.toBeInTheDocument()
  expect(localStorage.getItem(`complaint-filters:${sessionOf('DIRECTOR').account?.id}`)).toBe('[]')
})

it('opens with the default filters when the address says nothing, and with none once that is taken back', async () => {
  reply('get', '/api/v1/complaints', page)
  const first = openPage('/complaints?unit=SURVEY')
  await first.user.click(await screen.findByRole('button', { name: '儲存這組條件' }))
  await first.user.type(await screen.findByRole('textbox', { name: /^名稱/ }), '測量課')
  await first.user.click(screen.getByRole('button', { name: '儲存' }))
  await first.user.click(await screen.findByRole('button', { name: '管理「測量課」' }))
  await first.user.click(screen.getByRole('button', { name: /設為預設/ }))
  expect(await screen.findByRole('link', { name: /測量課.*（預設）/ })).toBeInTheDocument()
  await first.user.click(screen.getByRole('link', { name: '未結' }))
  await waitFor(() => expect(first.router.state.location.search).toEqual({}))
  cleanup()
  const again = openPage('/complaints')
  await waitFor(() => expect(again.router.state.location.search).toEqual({ unit: 'SURVEY' }))
  await again.router.navigate({ to: '/help' })
  await again.router.navigate({ to: '/complaints', search: { state: 'all' } })
  await waitFor(() => expect(again.router.state.location.search).toEqual({ state: 'all' }))
  await again.user.click(await screen.findByRole('link', { name: /測量課.*（預設）/ }))
  await again.user.click(await screen.findByRole('button', { name: '管理「測量課」' }))
  await again.user.click(screen.getByRole('button', { name: /取消預設/ }))
  cleanup()
  const last = openPage('/complaints')
  expect(await screen.findByRole('row', { name: /謄本規費疑義/ })).toBeInTheDocument()
  expect(last.router.state.location.search).toEqual({})
})

it('tells the address of a set of filters, without searched words', async () => {
  reply('get', '/api/v1/complaints', page)
  const { user } = openPage('/complaints?unit=SURVEY&due=soon&q=王小明')
  await user.click(await screen.findByRole('button', { name: '分享這組條件' }))
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findByText(/\/complaints\?/)).toHaveTextContent(
    /^http:\/\/localhost(:\d+)?\/complaints\?(due=soon&unit=SURVEY|unit=SURVEY&due=soon)$/,
  )
})

it('offers to choose rows only where something may be done with them', async () => {
  reply('get', '/api/v1/complaints', { ...page, items: [{ ...late, allowedActions: [] }, secret] })
  openPage('/complaints', sessionOf('SECTION_CHIEF'))
  await screen.findByRole('row', { name: /謄本規費疑義/ })
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /選取本頁/ })).not.toBeInTheDocument()
})

it('assigns the chosen cases together, with the reason where one is taken away, and says which one was refused', async () => {
  const away = { ...late, unit: { ...unit, code: 'REGISTRY', name: '登記課' } }
  reply('get', '/api/v1/complaints', { ...page, items: [away, secret, fresh] })
  const bodies: unknown[] = []
  server.use(
    http.post('*/api/v1/complaints/assign', async ({ request }) => {
      bodies.push(await request.json())
      if (bodies.length > 1) return HttpResponse.json({ items: [away, fresh] })
      const errors = [{ field: 'cases[1]', code: 'handler-required', message: '保密案件須指定承辦人' }]
      return HttpResponse.json({ code: 'rule-violated', errors }, { status: 422 })
    }),
  )
  const { user } = openPage('/complaints')
  await screen.findByRole('checkbox', { name: '選取 C1150601-00003' })
  expect(screen.queryByRole('checkbox', { name: '選取 C1150612-00001' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '選取本頁可分辦的 2 件' }))
  await user.click(screen.getByRole('button', { name: '批次分辦' }))
  const dialog = await screen.findByRole('dialog')
  await user.selectOptions(within(dialog).getByRole('combobox', { name: /分給哪個課室/ }), '測量課')
  await user.click(within(dialog).getByRole('button', { name: '分辦' }))
  expect((await within(dialog).findAllByText(/改分其他課室須填理由/)).length).toBeGreaterThan(0)
  await user.type(within(dialog).getByRole('textbox', { name: /理由/ }), '屬測量業務')
  await user.click(within(dialog).getByRole('button', { name: '分辦' }))
  expect((await within(dialog).findAllByText(/C1150615-00027 保密案件須指定承辦人/)).length).toBeGreaterThan(0)
  await user.click(within(dialog).getByRole('button', { name: '分辦' }))
  expect(await screen.findByText('已分辦 2 件')).toBeInTheDocument()
  expect(bodies[1]).toEqual({
    cases: [
      { id: away.id, version: 4 },
      { id: fresh.id, version: 0 },
    ],
    unit: 'SURVEY',
    reason: '屬測量業務',
  })
  expect(screen.queryByText(/已選/)).not.toBeInTheDocument()
})

it('leads on from an empty list', async () => {
  reply('get', '/api/v1/complaints', { items: [], total: 0, totalAsOf: '2026-06-15T02:00:00Z' })
  const { user } = openPage('/complaints?q=C1140101', sessionOf('CASE_OFFICER'))
  await user.click(await screen.findByRole('link', { name: '在全部案件（含已結）中查詢' }))
  expect(await screen.findByText('沒有符合條件的案件')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '清除篩選' }))
  expect(await screen.findByText('目前沒有未結的陳情案件')).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: '登錄陳情' })).toHaveLength(2)
})

it('gives the director the list alone, and the administrator no such page', async () => {
  reply('get', '/api/v1/complaints', { ...page, items: [{ ...late, allowedActions: [] }] })
  const { router } = openPage('/complaints', sessionOf('DIRECTOR'))
  expect(await screen.findByRole('row', { name: /謄本規費疑義/ })).toBeInTheDocument()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '登錄陳情' })).not.toBeInTheDocument()
  await router.navigate({ to: '/complaints/new' })
  expect(await screen.findByText('找不到這一頁')).toBeInTheDocument()
})

it('shows the administrator neither the entry nor the page', async () => {
  openPage('/complaints', sessionOf('ADMINISTRATOR'))
  expect(await screen.findByText('找不到這一頁')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: '陳情' })).not.toBeInTheDocument()
})

it('tells research and evaluation which deadlines a new calendar moves, and moves them on confirmation', async () => {
  reply('get', '/api/v1/complaints', page)
  reply('get', '/api/v1/moved-deadlines', {
    items: [
      {
        id: late.id,
        number: late.number,
        receivedOn: '2026-06-01',
        dueOn: '2026-06-11',
        movedTo: '2026-06-12',
        version: 4,
      },
    ],
  })
  const moved = reply('post', '/api/v1/moved-deadlines', { items: [] })
  const { user } = openPage('/complaints', sessionOf('EVALUATION_OFFICER'))
  const notice = await screen.findByRole('region', { name: '期限因日曆更動' })
  expect(notice).toHaveTextContent(/C1150601-00003.*06\/11.*→.*06\/12/)
  await user.click(within(notice).getByRole('button', { name: '確認調整' }))
  await waitFor(() => expect(moved[0]?.body).toEqual({ cases: [{ id: late.id, version: 4 }] }))
})
