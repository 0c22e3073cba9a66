import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import { dayKind, monthsOf } from './days'
import type { CalendarDay } from './queries'

const day = (date: string, working: boolean, weekday: number, more: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  working,
  weekday,
  ...more,
})

it.each([
  [day('2026-01-02', true, 5), 'working'],
  [day('2026-01-03', false, 6), 'weekend'],
  [day('2026-02-28', false, 6, { note: '和平紀念日' }), 'holiday'],
  [day('2026-01-01', false, 4, { note: '開國紀念日' }), 'holiday'],
  [day('2025-02-08', true, 6), 'makeUp'],
  [day('2026-07-10', false, 5, { overlay: '颱風' }), 'overlay'],
])('%o is %s', (one, kind) => {
  expect(dayKind(one)).toBe(kind)
})

it('lays a month out in weeks from Sunday', () => {
  const january = [1, 2, 3, 4].map((n) => day(`2026-01-0${n}`, true, ((n + 2) % 7) + 1))
  const [month] = monthsOf(january)
  expect(month?.weeks[0]?.map((one) => one?.date.slice(8))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    '01',
    '02',
    '03',
  ])
  expect(month?.weeks[1]?.[0]?.date).toBe('2026-01-04')
})

it('shows the year of the address with its special days in words', async () => {
  const seen = reply('get', '/api/v1/calendar-days', {
    items: [day('2027-01-01', false, 5, { note: '開國紀念日' })],
    year: 2027,
    rocYear: 116,
    provisional: true,
    calendarId: '018f0000-0000-7000-8000-0000000000c1',
    revision: 1,
  })
  openPage('/calendar?year=2027')
  expect(await screen.findByText('開國紀念日')).toBeInTheDocument()
  expect(seen[0]?.url.searchParams.get('year')).toBe('2027')
  expect(screen.getByRole('note')).toHaveTextContent('尚未公布')
  expect(screen.getByRole('cell', { name: /放假：開國紀念日/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /117年/ })).toHaveAttribute('href', '/calendar?year=2028')
})

it('says which year is not loaded and leads to the import', async () => {
  refuse('get', '/api/v1/calendar-days', { status: 422, code: 'calendar-year-missing', detail: '民國 120 年' })
  openPage('/calendar?year=2031')
  expect(await screen.findByText('120年的辦公日曆尚未載入')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /版本與匯入」/ })).toHaveAttribute('href', '/calendar/editions')
})

it('counts working days from the address and shows each step', async () => {
  const seen = reply('get', '/api/v1/working-days/due', {
    from: '2026-02-12',
    days: 2,
    due: '2026-02-23',
    provisional: false,
    calendars: [{ rocYear: 115, revision: 2, provisional: false }],
    steps: [
      day('2026-02-13', true, 5, { counted: 1 } as object),
      day('2026-02-16', false, 1, { note: '農曆除夕' }),
      day('2026-02-23', true, 1, { counted: 2 } as object),
    ],
  })
  const { user, router } = openPage('/calendar/working-days?from=2026-02-12&days=2')
  expect(await screen.findByText('115年2月23日（一）')).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /02\/16（一）\s*放假 – 農曆除夕/ })).toBeInTheDocument()
  const days = screen.getByRole('textbox', { name: /工作日數/ })
  for (const wrong of ['0', '251']) {
    await user.clear(days)
    await user.type(days, wrong)
    await user.click(screen.getByRole('button', { name: '計算' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('請填 1 到 250 的整數')
  }
  await user.clear(days)
  await user.type(days, '6')
  await user.click(screen.getByRole('button', { name: '計算' }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('days')).toBe('6'))
  expect(router.state.location.search).toEqual({ from: '2026-02-12', days: '6' })
})

async function chooseFile() {
  const user = userEvent.setup({ applyAccept: false })
  await screen.findByRole('button', { name: '選取 CSV 檔' })
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  await user.upload(input as HTMLInputElement, new File([new Uint8Array([0xa6, 0x65])], '115年.csv'))
  return user
}

it('previews a calendar file, then sends the file itself once applied', async () => {
  reply('get', '/api/v1/calendars', { items: [] })
  const sent: { type: string | null; source: string | null }[] = []
  const take = (request: Request) =>
    sent.push({
      type: request.headers.get('Content-Type'),
      source: new URL(request.url).searchParams.get('source'),
    })
  server.use(
    http.post('*/api/v1/calendars/preview', ({ request }) => {
      take(request)
      return HttpResponse.json({
        rocYear: 115,
        days: 365,
        encoding: 'Big5',
        comparedWith: { rocYear: 115, revision: 1, provisional: false },
        changes: [{ date: '2026-12-25', before: true, after: false, note: '行憲紀念日' }],
      })
    }),
    http.post('*/api/v1/calendars', ({ request }) => {
      take(request)
      return HttpResponse.json({ rocYear: 115, revision: 2 }, { status: 201 })
    }),
  )
  openPage('/calendar/editions')
  const user = await chooseFile()
  const changes = await screen.findByRole('table', { name: '檔案帶來的改變' })
  expect(within(changes).getByRole('row', { name: /12\/25（五） 上班 放假 行憲紀念日/ })).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: '套用為新版本' }))
  expect(await screen.findByText(/第 2 版已套用/)).toBeInTheDocument()
  const type = 'application/octet-stream'
  expect(sent).toEqual([
    { type, source: null },
    { type, source: '115年' },
  ])
})

it('names the faulty rows of a calendar file and offers nothing to apply', async () => {
  reply('get', '/api/v1/calendars', { items: [] })
  server.use(
    http.post('*/api/v1/calendars/preview', () =>
      HttpResponse.json({ changes: [], problems: [{ row: 12, code: 'x', message: '星期不符' }] }),
    ),
  )
  openPage('/calendar/editions')
  await chooseFile()
  expect(await screen.findByRole('alert')).toHaveTextContent('第 12 列：星期不符')
  expect(screen.queryByRole('button', { name: '套用為新版本' })).not.toBeInTheDocument()
})

it('adds an exception with a typed ROC date, and offers none to those who may not', async () => {
  reply('get', '/api/v1/calendar-overlays', { items: [] })
  const overlay = { id: '018f0000-0000-7000-8000-0000000000d1', date: '2026-07-10', working: false, reason: '颱風' }
  const seen = reply('post', '/api/v1/calendar-overlays', { ...overlay, version: 0 })
  const { user } = openPage('/calendar/overlays', sessionOf('ADMINISTRATOR'))
  await user.type(await screen.findByRole('textbox', { name: /日期/ }), '115/7/10')
  await user.type(screen.getByRole('textbox', { name: /事由/ }), '颱風停止上班')
  await user.click(screen.getByRole('button', { name: '新增調整' }))
  await waitFor(() => expect(seen[0]?.body).toEqual({ date: '2026-07-10', working: false, reason: '颱風停止上班' }))
  expect(seen[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
})

it('shows exceptions without a form to those who only read', async () => {
  reply('get', '/api/v1/calendar-overlays', { items: [] })
  openPage('/calendar/overlays', sessionOf('CASE_OFFICER'))
  expect(await screen.findByText('目前沒有臨時調整')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '新增調整' })).not.toBeInTheDocument()
})
