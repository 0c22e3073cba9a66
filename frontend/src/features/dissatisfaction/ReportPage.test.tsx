import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, it } from 'vitest'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply, server } from '@/test/server'
import type { Report, ReportLine } from './queries'

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
const id = '018f0000-0000-7000-8000-0000000000d1'
const address = `/dissatisfaction-reports/${id}`

const lineOf = (change: Partial<ReportLine> = {}): ReportLine => ({
  ordinal: 1,
  confidential: false,
  hidden: false,
  answerId: '018f0000-0000-7000-8000-0000000000f1',
  caseId: '018f0000-0000-7000-8000-0000000000c1',
  caseNumber: 'C1151015-00027',
  topic: { code: 'surveying', name: '土地複丈', nameEn: 'Surveying' },
  repliedOn: '2026-10-12',
  answeredOn: '2026-10-15',
  scores: { courtesy: 1, expertise: 3, overall: 2 },
  cause: '等候過久。',
  review: '人力不足。',
  measure: '增派人力。',
  erased: false,
  improvements: [],
  ...change,
})
const hiddenLine: ReportLine = { ordinal: 1, confidential: true, hidden: true, erased: false, improvements: [] }

const reportOf = (change: Partial<Report> = {}): Report => ({
  id,
  unit,
  year: 2026,
  month: 10,
  state: 'DRAFT',
  over: true,
  nothing: false,
  lines: [lineOf()],
  createdBy: '陳承辦',
  steps: [{ at: '2026-11-02T02:00:00Z', doneBy: '陳承辦', kind: 'CREATED' }],
  allowedActions: ['update', 'submit'],
  version: 3,
  ...change,
})
const path = '/api/v1/dissatisfaction-reports/{id}' as const

it('is filled in and saved, sending what changed, and submitted only then', async () => {
  const report = reportOf({ lines: [hiddenLine, lineOf({ ordinal: 2, cause: undefined })] })
  reply('get', path, report)
  const stored = reply('put', path, reportOf({ lines: [hiddenLine, lineOf({ ordinal: 2 })], version: 4 }))
  const { user } = openPage(address, sessionOf('EVALUATION_OFFICER'))
  expect(await screen.findByRole('heading', { level: 1, name: '115年10月不滿意情形報表' })).toBeVisible()
  expect(screen.getByRole('region', { name: '1. 保密案件' })).toHaveTextContent('您無權檢視內容')
  const line = within(screen.getByRole('region', { name: '2. C1151015-00027' }))
  expect(line.getByText('服務禮儀（非常不滿意）、整體滿意度（不滿意）')).toBeVisible()
  expect(line.getByRole('link', { name: '查看案件' })).toHaveAttribute('href', `/complaints/${lineOf().caseId}`)
  expect(screen.getByText('還有 1 件沒有填寫完整')).toBeVisible()
  await user.type(line.getByRole('textbox', { name: '不滿意原因摘要' }), '等候過久。')
  expect(screen.getByText('請先儲存')).toBeVisible()
  await user.click(screen.getByRole('button', { name: '儲存' }))
  await waitFor(() => expect(screen.queryByText('請先儲存')).not.toBeInTheDocument())
  expect(stored[0]?.body).toEqual({
    lines: [{ answerId: lineOf().answerId, cause: '等候過久。', review: '人力不足。', measure: '增派人力。' }],
  })
  expect(stored[0]?.headers.get('If-Match')).toBe('"3"')
  const sent = reply(
    'post',
    '/api/v1/dissatisfaction-reports/{id}/submit',
    reportOf({ state: 'SUBMITTED', version: 5 }),
  )
  await user.click(screen.getByRole('button', { name: '陳核' }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '陳核' }))
  await waitFor(() => expect(sent[0]?.headers.get('If-Match')).toBe('"4"'))
})

it('keeps what was typed when somebody was faster, and stores it over theirs only when told to', async () => {
  reply('get', path, reportOf())
  const { user } = openPage(address, sessionOf('SECTION_CHIEF'))
  const box = await screen.findByRole('textbox', { name: '檢討' })
  await user.clear(box)
  await user.type(box, '我的檢討')
  refuse('put', path, { status: 412, code: 'stale-version' })
  const theirs = reportOf({ lines: [lineOf({ review: '別人的檢討', cause: '別人的原因' })], version: 7 })
  reply('get', path, theirs)
  await user.click(screen.getByRole('button', { name: '儲存' }))
  const notice = within(await screen.findByRole('alert'))
  expect(notice.getByRole('row', { name: '第 1 列檢討 我的檢討 別人的檢討' })).toBeVisible()
  expect(notice.queryByText('別人的原因')).not.toBeInTheDocument()
  expect(box).toHaveValue('我的檢討')
  const merged = lineOf({ review: '我的檢討', cause: '別人的原因' })
  const stored = reply('put', path, reportOf({ lines: [merged], version: 8 }))
  await user.click(notice.getByRole('button', { name: '保留我填寫的，再儲存一次' }))
  await waitFor(() => expect(screen.getByRole('textbox', { name: '不滿意原因摘要' })).toHaveValue('別人的原因'))
  expect(screen.getByRole('textbox', { name: '檢討' })).toHaveValue('我的檢討')
  expect(stored[0]?.headers.get('If-Match')).toBe('"7"')
  expect(stored[0]?.body).toEqual({
    lines: [{ answerId: merged.answerId, cause: '別人的原因', review: '我的檢討', measure: '增派人力。' }],
  })
})

it('says at its line what the server refuses, also where a hidden line stands before it', async () => {
  reply('get', path, reportOf({ lines: [hiddenLine, lineOf({ ordinal: 2 })] }))
  refuse('put', path, {
    status: 400,
    code: 'invalid-request',
    errors: [{ field: 'lines[0].cause', code: 'size', message: '太長了' }],
  })
  const { user } = openPage(address, sessionOf('CASE_OFFICER'))
  const box = await screen.findByRole('textbox', { name: '不滿意原因摘要' })
  await user.type(box, '再補充')
  await user.click(screen.getByRole('button', { name: '儲存' }))
  expect(await screen.findByRole('link', { name: '第 2 列不滿意原因摘要：太長了' })).toHaveAttribute(
    'href',
    '#lines[1].cause',
  )
  expect(box).toHaveValue('等候過久。再補充')
})

it('is returned with a reason, which stays in sight, or told why not', async () => {
  reply('get', path, reportOf({ state: 'SUBMITTED', allowedActions: ['return', 'approve'] }))
  const sent = reply(
    'post',
    '/api/v1/dissatisfaction-reports/{id}/return',
    reportOf({
      state: 'RETURNED',
      allowedActions: [],
      steps: [{ at: '2026-11-05T02:00:00Z', doneBy: '林秘書', kind: 'RETURNED', words: '請敘明期限' }],
      version: 4,
    }),
  )
  const { user } = openPage(address, sessionOf('SECRETARY'))
  await user.click(await screen.findByRole('button', { name: '退回' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '退回' }))
  expect(dialog.getByRole('link', { name: /退回原因/ })).toBeVisible()
  expect(sent).toHaveLength(0)
  await user.type(dialog.getByRole('textbox', { name: /退回原因/ }), '請敘明期限')
  await user.click(dialog.getByRole('button', { name: '退回' }))
  expect(await screen.findByText('林秘書退回修正')).toBeVisible()
  expect(screen.getAllByText('請敘明期限')).toHaveLength(2)
  expect(sent[0]?.body).toEqual({ reason: '請敘明期限' })
})

it('tells who locked it when it is too late', async () => {
  reply('get', path, reportOf({ state: 'SUBMITTED', allowedActions: ['return', 'approve'] }))
  const { user } = openPage(address, sessionOf('SECRETARY'))
  await user.click(await screen.findByRole('button', { name: '核定' }))
  server.use(
    http.post('*/api/v1/dissatisfaction-reports/:id/approve', () =>
      HttpResponse.json(
        {
          type: 'urn:service-quality:problem:wrong-state',
          title: '',
          code: 'wrong-state',
          status: 409,
          detail: '狀態不符',
          errors: [{ field: 'state', code: 'report-locked', message: '本報表已由 林秘書 於 2026-11-05 核定並鎖定' }],
        },
        { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  )
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '核定' }))
  expect(await screen.findByText(/本報表已由 林秘書 於 2026-11-05 核定並鎖定/)).toBeVisible()
})

it('is read when approved: locked by whom, its improvements, its documents, and nothing to change', async () => {
  reply(
    'get',
    path,
    reportOf({
      state: 'APPROVED',
      allowedActions: [],
      approvedBy: '林秘書',
      approvedAt: '2026-11-05T02:00:00Z',
      lines: [
        lineOf({ improvements: [{ id: '018f0000-0000-7000-8000-0000000000e1', number: 'I115-007', state: 'OPEN' }] }),
        lineOf({
          ordinal: 2,
          answerId: '018f0000-0000-7000-8000-0000000000f2',
          caseNumber: 'C1',
          confidential: true,
          erased: true,
          cause: undefined,
        }),
      ],
    }),
  )
  const { user } = openPage(address, sessionOf('EVALUATION_OFFICER'))
  expect(await screen.findByText('由林秘書於 115/11/05 10:00 核定，已鎖定')).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByRole('region', { name: '接下來' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'I115-007' })).toHaveAttribute(
    'href',
    '/improvements/018f0000-0000-7000-8000-0000000000e1',
  )
  for (const format of ['ODT', 'ODS', 'PDF']) {
    expect(screen.getByRole('link', { name: `下載 ${format}` })).toHaveAttribute(
      'href',
      `/api/v1/dissatisfaction-reports/${id}/document?format=${format}`,
    )
  }
  expect(screen.getByText('案件保存期限屆滿，文字已刪除。')).toBeVisible()
  const [open, secret] = await screen.findAllByRole('link', { name: '開立改善措施' })
  const search = (link?: HTMLElement) => new URL(link?.getAttribute('href') ?? '', 'http://office').searchParams
  for (const link of [open, secret]) {
    expect([...search(link).keys()]).toEqual(['sourceKind', 'sourceId', 'unit'])
    expect(link?.getAttribute('href')).not.toContain('C1')
  }
  expect(search(open).get('unit')).toBe('SURVEY')
  await user.click(open as HTMLElement)
  expect(await screen.findByRole('textbox', { name: /^發現事項/ })).toHaveValue(
    '案號 C1151015-00027 民眾對服務禮儀、整體滿意度表示不滿意。',
  )
})

it('says that nobody was dissatisfied', async () => {
  reply('get', path, reportOf({ lines: [], nothing: true, over: false }))
  openPage(address, sessionOf('EVALUATION_OFFICER'))
  expect(await screen.findByText('本月無不滿意情形')).toBeVisible()
  expect(screen.getByText('115年11月1日（日）起才能陳核')).toBeVisible()
})
