import type { Row } from '@/api/types'

type Duty = Row<'listDuties'>

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }

/** A duty as the server tells it: monthly, of one unit, open. A test changes what it is about. */
export function dutyOf(change: Partial<Duty> = {}): Duty {
  const date = change.due?.date ?? '2026-11-30'
  return {
    id: `018f0000-0000-7000-8000-0000000000d1.${date}`,
    itemCode: '2.1.3.2.1',
    itemText: '定期統計案件網路申辦數。',
    lineageId: '018f0000-0000-7000-8000-0000000000e1',
    units: [unit],
    joint: false,
    scheduleWords: '每月',
    kind: 'MONTHLY',
    called: false,
    periodFrom: '2026-11-01',
    periodTo: '2026-11-30',
    due: { date, official: date, rolled: false },
    required: 1,
    done: 0,
    missing: 1,
    state: 'OPEN',
    status: 'ATTENTION',
    workingDaysLeft: 3,
    version: 4,
    allowedActions: [],
    ...change,
  }
}
