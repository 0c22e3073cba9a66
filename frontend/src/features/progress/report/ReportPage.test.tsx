import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { beforeEach, expect, it } from 'vitest'
import { lineageOf, progressLineOf, progressReportOf } from '@/test/progress'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { LineRequest, Report } from '../queries'

const path = '/api/v1/progress-reports/{id}' as const
const linePath = '/api/v1/progress-reports/{id}/lines/{lineageId}' as const
const address = `/progress/${progressReportOf().id}`

/** Stores lines as the server does, and says what of them is required. */
function stores(report: Report) {
  let reportVersion = report.version
  return reply('put', linePath, ({ url, body, headers }) => {
    const { attachmentIds: _ids, ...words } = body as LineRequest
    const line = report.lines.find(({ item }) => url.pathname.endsWith(item.lineageId)) ?? progressLineOf(9)
    const required = words.kind === 'BEHIND' ? ['kind', 'cause', 'countermeasure', 'expectedOn'] : line.required
    reportVersion += 1
    const version = Number(/\d+/.exec(headers.get('If-Match') ?? '')?.[0]) + 1
    return { ...line, words: { ...words, attachments: [] }, required, missing: [], version, reportVersion }
  })
}

beforeEach(() => localStorage.clear())

it('is filled in with single clicks, stores by itself, and is submitted on the version that was seen', async () => {
  const report = progressReportOf()
  reply('get', path, report)
  const stored = stores(report)
  const { user } = openPage(address, sessionOf('SECTION_CHIEF'))
  expect(await screen.findByRole('heading', { level: 1, name: '測量課 115年10月份執行成果' })).toBeVisible()
  expect(screen.getByText('剩 3 個工作日')).toBeVisible()
  const group = within(await screen.findByRole('region', { name: '1.1.1 申辦流程標準化' }))
  const one = within(group.getByRole('article', { name: '1.1.1.1.1' }))
  await user.click(one.getByRole('radio', { name: '落後' }))
  expect(await one.findByRole('textbox', { name: '落後原因（必填）' })).toBeVisible()
  expect(await screen.findByRole('link', { name: /1.1.1.1.1 因應對策/ })).toBeVisible()
  await user.click(screen.getByRole('link', { name: /1.1.1.1.1 落後原因/ }))
  expect(one.getByRole('textbox', { name: '落後原因（必填）' })).toHaveFocus()
  await user.keyboard('人力不足')
  await user.type(one.getByRole('textbox', { name: '因應對策（必填）' }), '增派人力')
  await user.type(one.getByRole('textbox', { name: '預定完成日期（必填）' }), '1151215')
  await user.click(within(group.getByRole('article', { name: '1.1.1.1.2' })).getByRole('radio', { name: '持續辦理' }))
  expect(await screen.findByText(/已自動儲存 \d\d:\d\d/)).toBeVisible()
  const last = stored.findLast(({ url }) => url.pathname.endsWith(lineageOf(1)))
  expect(last?.body).toMatchObject({
    kind: 'BEHIND',
    cause: '人力不足',
    countermeasure: '增派人力',
    expectedOn: '2026-12-15',
  })
  expect(screen.getByRole('region', { name: '已填 2 / 2 項' })).toBeVisible()
  const submitted = reply(
    'post',
    '/api/v1/progress-reports/{id}/submit',
    progressReportOf({ state: 'SUBMITTED', allowedActions: [] }),
  )
  await user.click(screen.getByRole('button', { name: '送研考' }))
  await user.dblClick(within(await screen.findByRole('dialog')).getByRole('button', { name: '送研考' }))
  expect(await screen.findByText('已送研考', { selector: 'span' })).toBeVisible()
  expect(submitted).toHaveLength(1)
  expect(submitted[0]?.headers.get('If-Match')).toBe(`"${3 + stored.length}"`)
  expect(submitted[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/)
})

it('says 持續辦理 of all the rest at once, and names what still has to be explained', async () => {
  const late = progressLineOf(2, { required: ['kind', 'cause'], missing: ['kind', 'cause'] }, { status: 'ATTENTION' })
  const report = progressReportOf({ lines: [progressLineOf(1), late] })
  reply('get', path, report)
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const filled = progressLineOf(1, { words: { kind: 'CONTINUING', attachments: [] }, missing: [], version: 1 })
  const sent = reply('post', '/api/v1/progress-reports/{id}/continue', {
    ...report,
    lines: [filled, late],
    filled: 1,
    version: 4,
  })
  // On a phone the same buttons stand above the lines.
  const [button] = await screen.findAllByRole('button', { name: '其餘 1 項皆持續辦理' })
  await user.click(button as HTMLElement)
  expect(await screen.findByRole('region', { name: '已填 1 / 2 項' })).toBeVisible()
  expect(sent).toHaveLength(1)
  expect(screen.getByRole('link', { name: /1.1.1.1.2 落後原因/ })).toBeVisible()
  expect(screen.getByRole('link', { name: /1 項尚未填報/ })).toBeVisible()
})

it('keeps what is typed while the server cannot be reached, and says so', async () => {
  reply('get', path, progressReportOf())
  server.use(http.put('*/api/v1/progress-reports/:id/lines/:lineageId', () => HttpResponse.error()))
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const one = within(await screen.findByRole('article', { name: '1.1.1.1.1' }))
  await user.click(one.getByRole('radio', { name: '有進展' }))
  await user.type(await one.findByRole('textbox', { name: /本月辦理情形/ }), '簡訊通知上線')
  expect(await screen.findAllByText(/離線：1 項已存在這台電腦，連上後自動送出/)).not.toHaveLength(0)
  const [name = ''] = Object.keys(localStorage)
  expect(localStorage.getItem(name)).toContain('簡訊通知上線')
  const stored = stores(progressReportOf())
  window.dispatchEvent(new Event('online'))
  expect(await screen.findByText(/已自動儲存/)).toBeVisible()
  expect(stored.at(-1)?.body).toMatchObject({ kind: 'PROGRESS', narrative: '簡訊通知上線' })
  expect(localStorage).toHaveLength(0)
})

it('opens a line again whose kind was chosen by mistake', async () => {
  const report = progressReportOf()
  reply('get', path, report)
  const stored = stores(report)
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const one = within(await screen.findByRole('article', { name: '1.1.1.1.1' }))
  expect(one.queryByRole('button', { name: /取消選擇/ })).not.toBeInTheDocument()
  await user.click(one.getByRole('radio', { name: '持續辦理' }))
  expect(screen.getByRole('region', { name: '已填 1 / 2 項' })).toBeVisible()
  await user.click(one.getByRole('button', { name: /取消選擇.*1\.1\.1\.1\.1/ }))
  expect(await screen.findByRole('region', { name: '已填 0 / 2 項' })).toBeVisible()
  for (const radio of one.getAllByRole('radio')) expect(radio).not.toBeChecked()
  expect(one.getByRole('radio', { name: '持續辦理' })).toHaveFocus()
  await waitFor(() => expect(stored).toHaveLength(2))
  expect(stored[1]?.body).not.toHaveProperty('kind')
  expect(stored[1]?.headers.get('If-Match')).toBe('"1"')
})

it('shows both texts when somebody else was faster, and stores what is chosen', async () => {
  const words = (cause: string) => ({ kind: 'BEHIND' as const, cause, attachments: [] })
  const required = ['kind', 'cause']
  reply('get', path, progressReportOf({ lines: [progressLineOf(1, { words: words('天候'), required, version: 1 })] }))
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const box = await screen.findByRole('textbox', { name: /落後原因/ })
  refuse('put', linePath, {
    status: 412,
    code: 'stale-version',
    errors: [{ field: 'line', code: 'line-changed', message: '林承辦已於 2026-11-03 10:00 先儲存這一列' }],
  })
  const theirs = progressLineOf(1, { words: words('天候不佳'), required, version: 2 })
  reply('get', path, progressReportOf({ lines: [theirs], version: 4 }))
  await user.clear(box)
  await user.type(box, '人力不足')
  const notice = within(await screen.findByRole('alert', { name: '1.1.1.1.1 兩邊的內容' }))
  expect(notice.getByText('林承辦已於 2026-11-03 10:00 先儲存這一列')).toBeVisible()
  expect(notice.getByText('天候不佳')).toBeVisible()
  expect(notice.getByText('人力不足')).toBeVisible()
  const stored = stores(progressReportOf({ lines: [theirs] }))
  await user.click(notice.getByRole('button', { name: '兩段都保留' }))
  await waitFor(() => expect(stored.at(-1)?.body).toMatchObject({ cause: '天候不佳\n人力不足' }))
  expect(stored[0]?.headers.get('If-Match')).toBe('"2"')
  expect(box).toHaveValue('天候不佳\n人力不足')
})

it('reads as locked, with who locked it, the arithmetic of lateness, earlier revisions and corrections', async () => {
  const correction = { by: '王研考', at: '2026-11-06T01:00:00Z', before: '原來的文字' }
  const line = progressLineOf(1, {
    words: { kind: 'PROGRESS', narrative: '修正的文字', remark: '請補場次', correction, attachments: [] },
  })
  reply(
    'get',
    path,
    progressReportOf({
      state: 'REVIEWED',
      revision: 2,
      lines: [line],
      filled: 1,
      firstSubmittedOn: '2026-11-09',
      lateness: {
        due: '2026-11-05',
        came: '2026-11-09',
        workingDays: 2,
        days: [
          { date: '2026-11-06', counted: 1 },
          { date: '2026-11-07', note: '週六' },
          { date: '2026-11-08' },
          { date: '2026-11-09', counted: 2 },
        ],
      },
      reviewedBy: '李秘書（代理 張秘書）',
      reviewedAt: '2026-11-10T02:00:00Z',
      signed: [
        { revision: 2, lockedBy: '李秘書（代理 張秘書）', lockedAt: '2026-11-10T02:00:00Z' },
        { revision: 1, lockedBy: '張秘書', lockedAt: '2026-11-08T02:00:00Z' },
      ],
      allowedActions: ['reopen'],
    }),
  )
  const { user } = openPage(address, sessionOf('SECRETARY'))
  expect(await screen.findByText(/由李秘書（代理 張秘書）於 115\/11\/10 10:00 核閱，已鎖定/)).toBeVisible()
  await user.click(screen.getByText(/11\/09（一） 送出，逾 2 個工作日/))
  expect(screen.getByText('11/07（六） 週六')).toBeVisible()
  expect(screen.getByText('11/08（日） 非工作日')).toBeVisible()
  expect(screen.getByText('11/09（一） 第 2 日')).toBeVisible()
  expect(screen.getByRole('link', { name: /第 1 版（張秘書/ })).toHaveAttribute('href', `${address}/revisions/1`)
  const article = screen.getByRole('article', { name: '1.1.1.1.1' })
  expect(article).toHaveTextContent('研考修正：王研考 115/11/06 09:00')
  expect(article).toHaveTextContent('課室原填：原來的文字')
  expect(article).toHaveTextContent('研考意見：請補場次')
  expect(within(article).queryByRole('radio')).not.toBeInTheDocument()
  const sent = reply('post', '/api/v1/progress-reports/{id}/reopen', progressReportOf({ state: 'RETURNED' }))
  await user.click(screen.getByRole('button', { name: '重啟' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '重啟' }))
  expect(dialog.getByRole('link', { name: /請填寫重啟原因/ })).toBeVisible()
  await user.type(dialog.getByRole('textbox', { name: /重啟原因/ }), '數字有誤')
  await user.click(dialog.getByRole('button', { name: '重啟' }))
  await waitFor(() => expect(sent[0]?.body).toEqual({ words: '數字有誤' }))
})

it('is consolidated by research and evaluation with a remark; at single lines they remark and put words right', async () => {
  const line = progressLineOf(1, { words: { kind: 'PROGRESS', narrative: '上線', attachments: [] }, version: 2 })
  const report = progressReportOf({
    state: 'SUBMITTED',
    lines: [line],
    allowedActions: ['update', 'remark', 'consolidate', 'return', 'comment'],
  })
  reply('get', path, report)
  const { user } = openPage(address, sessionOf('EVALUATION_OFFICER'))
  const article = within(await screen.findByRole('article', { name: '1.1.1.1.1' }))
  expect(article.queryByRole('radio')).not.toBeInTheDocument()
  const remarked = reply('put', '/api/v1/progress-reports/{id}/lines/{lineageId}/remark', { ...line, version: 3 })
  await user.click(article.getByRole('button', { name: /加註研考意見/ }))
  await user.type(within(await screen.findByRole('dialog')).getByRole('textbox', { name: '研考意見' }), '請補場次')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await waitFor(() => expect(remarked[0]?.body).toEqual({ remark: '請補場次' }))
  expect(remarked[0]?.headers.get('If-Match')).toBe('"2"')
  await user.click(screen.getByRole('button', { name: '修正文字' }))
  expect(await screen.findByRole('textbox', { name: /本月辦理情形/ })).toHaveValue('上線')
  const done = reply(
    'post',
    '/api/v1/progress-reports/{id}/consolidate',
    progressReportOf({ state: 'CONSOLIDATED', allowedActions: [] }),
  )
  await user.click(screen.getByRole('button', { name: '彙整' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '彙整' }))
  await waitFor(() => expect(done[0]?.body).toEqual({}))
  expect(await screen.findByText('已彙整', { selector: 'span' })).toBeVisible()
})

it('shows what was typed and never sent once the report takes it no more', async () => {
  reply('get', path, progressReportOf())
  refuse('put', linePath, { status: 409, code: 'wrong-state' })
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const one = within(await screen.findByRole('article', { name: '1.1.1.1.1' }))
  await user.click(one.getByRole('button', { name: /補充說明或佐證/ }))
  reply('get', path, progressReportOf({ state: 'SUBMITTED', allowedActions: [], version: 5 }))
  await user.type(one.getByRole('textbox', { name: '本月辦理情形' }), '來不及送的話')
  await user.tab()
  const kept = within(await screen.findByRole('region', { name: '這台電腦還留有沒有送出的內容' }))
  expect(kept.getByText(/來不及送的話/)).toBeVisible()
  await user.click(kept.getByRole('button', { name: '不需要了，移除' }))
  expect(localStorage).toHaveLength(0)
})

it('types smoothly into one of seventy-five lines', async () => {
  const lines = Array.from({ length: 75 }, (_, place) => progressLineOf(place + 1))
  const report = progressReportOf({ lines })
  reply('get', path, report)
  stores(report)
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const last = within(await screen.findByRole('article', { name: '1.1.1.1.75' }))
  await user.click(last.getByRole('radio', { name: '有進展' }))
  const box = await last.findByRole('textbox', { name: /本月辦理情形/ })
  const before = performance.now()
  await user.type(box, '一二三四五六七八九十')
  // Ten keys; if each drew all seventy-five lines anew this would be seconds.
  expect(performance.now() - before).toBeLessThan(2_000)
  expect(box).toHaveValue('一二三四五六七八九十')
  expect(await screen.findByText(/已自動儲存/)).toBeVisible()
})
