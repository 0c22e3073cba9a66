import type { Answer, Row } from '@/api/types'

type Improvement = Answer<'getImprovement'>
type ImprovementRow = Row<'listImprovements'>

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }

/** An improvement in a list as the server tells it. A test changes what it is about. */
export function improvementRowOf(change: Partial<ImprovementRow> = {}): ImprovementRow {
  return {
    id: '018f0000-0000-7000-8000-0000000000e1',
    number: 'I115-007',
    finding: '通知書未載明到場時段',
    state: 'PLANNED',
    status: 'ON_TRACK',
    unit,
    source: { kind: 'AUDIT', label: '內部稽核' },
    restricted: false,
    ownerName: '陳承辦',
    dueOn: '2026-12-31',
    createdOn: '2026-11-02',
    rounds: 0,
    ...change,
  }
}

/** The same, whole. */
export function improvementOf(change: Partial<Improvement> = {}): Improvement {
  return {
    ...improvementRowOf(),
    rootCause: '範本沒有時段欄位。',
    correctiveAction: '修正範本。',
    ownerId: '018f0000-0000-7000-8000-000000000077',
    openSince: '2026-11-02',
    createdBy: '王小明',
    items: [{ code: '2.2.2.1.2', text: '志工聯繫會報。' }],
    attachments: [],
    events: [{ at: '2026-11-02T02:00:00Z', by: '王小明', kind: 'OPENED', changes: [] }],
    allowedActions: [],
    version: 3,
    ...change,
  }
}
