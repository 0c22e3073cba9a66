import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { complaintOf, topics } from '@/test/complaint'
import { openPage, sessionOf } from '@/test/render'
import { refuse, reply } from '@/test/server'
import type { CaseFeedback, DissatisfiedRow, MonthResult, QuestionResult, Results } from './queries'

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課' }
const names = ['ENVIRONMENT', 'COURTESY', 'EXPERTISE', 'MEASURES', 'OVERALL'] as const

const questionOf = (question: QuestionResult['question'], change: Partial<QuestionResult> = {}): QuestionResult => ({
  question,
  valid: 10,
  counts: [0, 1, 0, 4, 5],
  satisfiedRate: 90,
  lowerBound: 59.58,
  mean: 4.3,
  dissatisfied: 1,
  small: false,
  ...change,
})
const sums: Results['all'] = {
  cases: 14,
  invited: 12,
  answered: 10,
  answerRate: 83.33,
  dissatisfied: 2,
  small: false,
  questions: names.map((name) =>
    name === 'ENVIRONMENT'
      ? questionOf(name, {
          valid: 0,
          counts: [0, 0, 0, 0, 0],
          satisfiedRate: undefined,
          lowerBound: undefined,
          mean: undefined,
          dissatisfied: 0,
        })
      : questionOf(name, name === 'COURTESY' ? { satisfiedRate: 89.99, small: true } : {}),
  ),
}
const months: MonthResult[] = Array.from({ length: 12 }, (_, index) => ({
  month: index + 1,
  cases: index === 2 ? 4 : 0,
  invited: index === 2 ? 4 : 0,
  answered: index === 2 ? 3 : 0,
  answerRate: index === 2 ? 75 : undefined,
  satisfiedRate: index === 2 ? 66.66 : undefined,
  dissatisfied: 0,
  small: index === 2,
}))
const results: Results = { year: 2026, smallBelow: 5, all: sums, months, units: [{ unit, sums, months }] }
const nothing: Results = {
  ...results,
  all: { ...sums, cases: 0, invited: 0, answered: 0, answerRate: undefined },
  units: [],
}

it('shows what a year adds up to, with every bar as figures, and marks what is small', async () => {
  const seen = reply('get', '/api/v1/handling-satisfaction', results)
  openPage('/handling-satisfaction?year=2026&unit=SURVEY', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1, name: '意見處理滿意度' })).toBeVisible()
  expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ year: '2026', unit: 'SURVEY' })
  expect(screen.getByText('回復 14 件，邀請 12 件')).toBeVisible()
  const table = within(screen.getByRole('table', { name: '各題滿意度' }))
  expect(table.getByRole('row', { name: /服務禮儀.*▲.* 10 89.99% 59.58% 4.30 1$/ })).toBeVisible()
  expect(table.getByRole('row', { name: /洽公環境.* 0 – – – 0$/ })).toBeVisible()
  expect(
    table.getByRole('img', {
      name: '整體滿意度：非常滿意 5 份、滿意 4 份、普通 0 份、不滿意 1 份、非常不滿意 0 份',
    }),
  ).toBeInTheDocument()
  const grid = within(screen.getByRole('table', { name: '各課室各月' }))
  expect(grid.getByRole('row', { name: /測量課 – – 66.66%.*3\/4 –/ })).toBeVisible()
  expect(screen.getAllByText(/填答少於 5 份，僅供參考/)).toHaveLength(2)
  expect(screen.queryByRole('link', { name: '不滿意的回答' })).not.toBeInTheDocument()
})

it('says what to do where nobody could be asked yet', async () => {
  reply('get', '/api/v1/handling-satisfaction', nothing)
  openPage('/handling-satisfaction', sessionOf('SECTION_CHIEF'))
  expect(await screen.findByText('這一年還沒有可以邀請填答的案件')).toBeVisible()
  expect(screen.getByRole('link', { name: '不滿意的回答' })).toHaveAttribute('href', '/dissatisfied-answers')
})

const row: DissatisfiedRow = {
  id: '018f0000-0000-7000-8000-0000000000f1',
  caseId: '018f0000-0000-7000-8000-0000000000c1',
  caseNumber: 'C1150615-00027',
  unit,
  topic: 'surveying',
  repliedOn: '2026-11-02',
  answeredOn: '2026-11-05',
  scores: { courtesy: 1, expertise: 3, overall: 2 },
  hasComment: true,
  confidential: false,
}

it('lists dissatisfied answers with their questions, page by page, the filters in the address', async () => {
  const seen = reply('get', '/api/v1/dissatisfied-answers', { items: [row], nextCursor: 'abc' })
  const { user, router } = openPage('/dissatisfied-answers?from=2026-11-01', sessionOf('SECTION_CHIEF'))
  const line = within(await screen.findByRole('row', { name: /C1150615-00027/ }))
  expect(line.getByText('服務禮儀、整體滿意度')).toBeVisible()
  expect(line.getByRole('link', { name: row.caseNumber })).toHaveAttribute('href', `/complaints/${row.caseId}`)
  const improve = await line.findByRole('link', { name: '開立改善措施' })
  const search = new URL(improve.getAttribute('href') ?? '', 'http://office').searchParams
  expect(Object.fromEntries(search)).toEqual({ sourceKind: 'FEEDBACK', sourceId: row.id, unit: row.unit.code })
  expect(seen[0]?.url.searchParams.get('from')).toBe('2026-11-01')
  await user.click(screen.getByRole('link', { name: /下一頁|次頁/ }))
  await waitFor(() => expect(seen.at(-1)?.url.searchParams.get('cursor')).toBe('abc'))
  expect(router.state.location.search).toMatchObject({ from: '2026-11-01', cursor: 'abc' })
  await user.click(screen.getByRole('link', { name: '開立改善措施' }))
  expect(await screen.findByRole('textbox', { name: /^發現事項/ })).toHaveValue(
    '案號 C1150615-00027 民眾對服務禮儀、整體滿意度表示不滿意。',
  )
})

it('is no page for who reads no cases', async () => {
  openPage('/dissatisfied-answers', sessionOf('VIEWER'))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/找不到/)
})

const feedback: CaseFeedback = {
  id: '018f0000-0000-7000-8000-0000000000f1',
  caseId: complaintOf().id,
  caseNumber: complaintOf().number,
  state: 'NOT_INVITED',
  repliedOn: '2026-06-20',
  closesOn: '2026-07-20',
  hasCode: false,
  dissatisfied: false,
  allowedActions: ['handOver', 'enterPaper'],
  version: 0,
}
const card = async () => within(await screen.findByRole('region', { name: '處理滿意度' }))

function openCase(role: 'SECTION_CHIEF' | 'DIRECTOR' = 'SECTION_CHIEF', exemption?: string) {
  reply('get', '/api/v1/complaint-topics', { items: topics })
  reply(
    'get',
    '/api/v1/complaints/{id}',
    complaintOf({ state: 'REPLIED', reply: '說明', repliedAt: '2026-06-20T02:00:00Z', surveyExemption: exemption }),
  )
  return openPage(`/complaints/${complaintOf().id}`, sessionOf(role))
}

it('shows at the case what was said, and what was written in words', async () => {
  reply('get', '/api/v1/case-feedback/{caseId}', {
    ...feedback,
    state: 'ANSWERED',
    way: 'MAIL',
    invitedOn: '2026-06-20',
    answeredOn: '2026-06-22',
    dissatisfied: true,
    scores: { courtesy: 5, expertise: 2, measures: 4, overall: 3 },
    comment: '說明看不懂',
    allowedActions: [],
  })
  openCase('DIRECTOR')
  const said = await card()
  expect(await said.findByText('說明看不懂')).toBeVisible()
  expect(said.getByText('有不滿意的回答')).toBeVisible()
  expect(said.getByText('沒有接觸')).toBeVisible()
  expect(said.getByText('不滿意')).toBeVisible()
  expect(said.queryByRole('button')).not.toBeInTheDocument()
})

it('hands a code over, which is shown once', async () => {
  const seen = reply('get', '/api/v1/case-feedback/{caseId}', feedback)
  reply('post', '/api/v1/case-feedback/{caseId}/hand-over', {
    code: 'k7mfp-3xw9t-hd2ca',
    address: 'https://office.example/feedback',
    link: 'https://office.example/feedback#k7mfp-3xw9t-hd2ca',
    closesOn: '2026-07-20',
  })
  const { user } = openCase()
  await user.click(await (await card()).findByRole('button', { name: '交付填答代碼' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: '產生代碼' }))
  expect(await dialog.findByText('k7mfp-3xw9t-hd2ca')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: '抄好了' }))
  await waitFor(() => expect(seen).toHaveLength(2))
  expect(screen.queryByText('k7mfp-3xw9t-hd2ca')).not.toBeInTheDocument()
})

it('types a paper form in, on a day on which it could be answered', async () => {
  reply('get', '/api/v1/case-feedback/{caseId}', feedback)
  const sent = reply('post', '/api/v1/case-feedback/{caseId}/paper-answer', {
    ...feedback,
    state: 'ANSWERED',
    way: 'PAPER',
    answeredOn: '2026-06-25',
    enteredBy: '王小明',
    scores: { courtesy: 5, expertise: 5, measures: 5, environment: 5, overall: 5 },
    allowedActions: [],
  })
  const { user } = openCase()
  await user.click(await (await card()).findByRole('button', { name: '登錄紙本回答' }))
  const dialog = within(await screen.findByRole('dialog'))
  for (const one of dialog.getAllByRole('radio', { name: '非常滿意' })) await user.click(one)
  const day = dialog.getByRole('textbox', { name: /填答日/ })
  await user.clear(day)
  await user.type(day, '1150619')
  await user.click(dialog.getByRole('button', { name: '登錄' }))
  expect(sent).toHaveLength(0)
  await user.clear(day)
  await user.type(day, '1150625')
  await user.click(dialog.getByRole('button', { name: '登錄' }))
  expect(await (await card()).findByText('紙本或口頭')).toBeVisible()
  expect(sent[0]?.body).toMatchObject({ answeredOn: '2026-06-25', scores: { overall: 5, environment: 5 } })
})

it('says that nobody was asked about an old case, and nothing of an exempt one', async () => {
  refuse('get', '/api/v1/case-feedback/{caseId}', { status: 404, code: 'not-found' })
  openCase()
  expect(await (await card()).findByText('這件陳情沒有滿意度邀請。')).toBeVisible()
})

it('asks nothing about an exempt case', async () => {
  const seen = reply('get', '/api/v1/case-feedback/{caseId}', feedback)
  openCase('SECTION_CHIEF', '匿名')
  expect(await screen.findByText('不附滿意度調查：匿名')).toBeVisible()
  expect(screen.queryByRole('region', { name: '處理滿意度' })).not.toBeInTheDocument()
  expect(seen).toHaveLength(0)
})
