import type { Answer, Row } from '@/api/types'

type Complaint = Answer<'getComplaint'>
type ComplaintRow = Row<'listComplaints'>

const unit = { id: '018f0000-0000-7000-8000-000000000011', code: 'SURVEY', name: '測量課', nameEn: 'Survey Section' }
export const topics = [
  { code: 'surveying', name: '土地測量', nameEn: 'Land survey', active: true, unitCode: 'SURVEY' },
  { code: 'old', name: '舊案由', nameEn: 'Old topic', active: false },
]

/** A complaint in a list as the server tells it. A test changes what it is about. */
export function complaintRowOf(change: Partial<ComplaintRow> = {}): ComplaintRow {
  return {
    id: '018f0000-0000-7000-8000-0000000000c1',
    number: 'C1150615-00027',
    subject: '複丈等候過久',
    state: 'RECEIVED',
    channel: 'PHONE',
    onSite: false,
    category: 'RIGHTS_PROTECTION',
    topic: topics[0] as (typeof topics)[0],
    petitionerName: '王○明',
    confidential: false,
    receivedOn: '2026-06-15',
    dueOn: '2026-06-24',
    light: 'GREEN',
    workingDaysLeft: 6,
    changedAt: '2026-06-15T02:00:00Z',
    allowedActions: [],
    version: 0,
    ...change,
  }
}

/** The same, whole. */
export function complaintOf(change: Partial<Complaint> = {}): Complaint {
  const { petitionerName: _name, changedAt: _at, ...row } = complaintRowOf()
  return {
    ...row,
    state: 'IN_PROGRESS',
    unit,
    handlerName: '陳承辦',
    siteVisit: true,
    longestDueOn: '2026-07-15',
    content: '申請複丈已等候兩週。',
    petitioner: { name: '王○明', phone: '***678', email: 'm***@example.tw' },
    receivedAt: '2026-06-15T02:00:00Z',
    registeredBy: '王小明',
    firstDueOn: '2026-06-24',
    deadline: {
      from: '2026-06-15',
      days: 6,
      due: '2026-06-24',
      provisional: false,
      calendars: [{ rocYear: 115, revision: 1, provisional: false }],
      steps: [
        { date: '2026-06-15', working: true },
        { date: '2026-06-16', working: true, counted: 1 },
        { date: '2026-06-19', working: false, note: '端午節' },
      ],
    } as Complaint['deadline'],
    attachments: [],
    events: [{ at: '2026-06-15T02:00:00Z', by: '王小明', kind: 'REGISTERED' }],
    version: 3,
    allowedActions: [],
    ...change,
  }
}
