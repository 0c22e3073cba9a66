import type { Answer, Row } from '@/api/types'
import { surveying } from './progress'

type Month = Answer<'getProgressMonth'>
type Period = Month['units'][number]
type News = Row<'listProgressNews'>

export const registration = { id: '018f0000-0000-7000-8000-000000000012', code: 'REGISTRATION', name: '登記課' }
export const information = { id: '018f0000-0000-7000-8000-000000000013', code: 'INFORMATION', name: '資訊課' }
export const due = { date: '2026-11-05', official: '2026-11-05', rolled: false }

/** A unit's month of which nobody has begun the report. A test changes what it is about. */
export const progressPeriodOf = (change: Partial<Period> = {}): Period => ({
  unit: surveying,
  year: 2026,
  month: 10,
  items: 75,
  filled: 0,
  over: true,
  demanded: true,
  due,
  workingDaysLeft: 3,
  overdue: false,
  allowedActions: [],
  ...change,
})

/** The same with a report that has come. */
export const submittedPeriodOf = (change: Partial<Period> = {}): Period => ({
  ...progressPeriodOf({ filled: 75, workingDaysLeft: undefined }),
  reportId: '018f0000-0000-7000-8000-0000000000a1',
  state: 'SUBMITTED',
  revision: 1,
  firstSubmittedOn: '2026-11-03',
  submittedBy: '陳課長',
  inTime: true,
  lateDays: 0,
  version: 4,
  ...change,
})

const states = ['DRAFT', 'SUBMITTED', 'CONSOLIDATED', 'REVIEWED', 'RETURNED'] as const

/** A month of these units. */
export const progressMonthOf = (units: Period[], change: Partial<Month> = {}): Month => ({
  month: '2026-10',
  cycle: {
    year: 2026,
    month: 10,
    due,
    workingDaysLeft: 3,
    units: units.length,
    notBegun: units.filter(({ state }) => state === undefined).length,
    overdue: units.filter(({ overdue }) => overdue).length,
    states: states.map((state) => ({ state, units: units.filter((unit) => unit.state === state).length })),
  },
  units,
  published: false,
  allowedActions: [],
  version: 0,
  ...change,
})

/** What is new in a consolidated report. */
export const newsOf = (change: Partial<News> = {}): News => ({
  reportId: '018f0000-0000-7000-8000-0000000000a1',
  unit: surveying,
  state: 'CONSOLIDATED',
  submittedBy: '陳課長',
  lateDays: 0,
  unchanged: 74,
  lines: [
    {
      lineageId: '018f0000-0000-7000-8000-0000000000b1',
      code: '2.1.3.2.1',
      text: '開發線上申辦。',
      status: 'BEHIND',
      before: 'ON_TRACK',
      words: {
        kind: 'BEHIND',
        narrative: '場次延後辦理。',
        cause: '人力不足。',
        countermeasure: '已排定補辦。',
        expectedOn: '2026-12-31',
        attachments: [],
      },
      narrativeBefore: '如期辦理。',
      news: ['NOT_GREEN', 'STATUS_CHANGED', 'NEW_WORDS'],
    },
  ],
  allowedActions: ['return', 'review'],
  version: 7,
  ...change,
})
