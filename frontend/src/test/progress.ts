import type { Answer } from '@/api/types'

type Report = Answer<'getProgressReport'>
type Line = Report['lines'][number]

export const surveying = {
  id: '018f0000-0000-7000-8000-000000000011',
  code: 'SURVEY',
  name: '測量課',
  nameEn: 'Survey Section',
}

export const lineageOf = (place: number) => `018f0000-0000-7000-8000-${String(place).padStart(12, '0')}`

/** A line of a report as the server tells it: nothing happened, nothing said, 持續辦理 is enough. */
export function progressLineOf(place: number, change: Partial<Line> = {}, item: Partial<Line['item']> = {}): Line {
  return {
    item: {
      lineageId: lineageOf(place),
      code: `1.1.1.1.${place}`,
      text: `檢討簡化作業流程之${place}。`,
      dimension: { code: '1', title: '基礎服務' },
      subDimension: { code: '1.1', title: '服務一致及正確' },
      criterion: { code: '1.1.1', title: '申辦流程標準化' },
      scheduleWords: ['經常'],
      status: 'ON_TRACK',
      done: { activities: 0, times: 0, people: 0, pieces: 0 },
      activities: [],
      indicators: [],
      ...item,
    },
    words: { attachments: [] },
    required: ['kind'],
    missing: ['kind'],
    version: 0,
    reportVersion: 3,
    ...change,
  }
}

/** A report as the server tells it: October, being filled in, due in three working days. */
export function progressReportOf(change: Partial<Report> = {}): Report {
  return {
    id: '018f0000-0000-7000-8000-0000000000d1',
    unit: surveying,
    year: 2026,
    month: 10,
    state: 'DRAFT',
    revision: 1,
    over: true,
    due: { date: '2026-11-05', official: '2026-11-05', rolled: false },
    workingDaysLeft: 3,
    lines: [progressLineOf(1), progressLineOf(2)],
    filled: 0,
    missing: [],
    createdBy: '陳承辦',
    signed: [],
    steps: [{ at: '2026-11-02T02:00:00Z', doneBy: '陳承辦', kind: 'CREATED', revision: 1 }],
    allowedActions: ['update', 'submit', 'comment'],
    version: 3,
    ...change,
  }
}
