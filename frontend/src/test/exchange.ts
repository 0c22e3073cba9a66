import type { Answer, Row } from '@/api/types'

type Import = Answer<'getImport'>

/** A data set whose rows stand alone, and one that is a whole. */
export const dataSets: Row<'listDataSets'>[] = [
  {
    name: 'activities',
    title: '辦理紀錄',
    whole: false,
    mostRows: 1_000_000,
    largestFile: 50 * 1024 * 1024,
    columns: [
      { key: 'happenedOn', heading: '辦理日期', kind: 'DATE', required: true, words: [] },
      { key: 'title', heading: '名稱', kind: 'LONG_TEXT', required: true, most: 200, words: [] },
      {
        key: 'tone',
        heading: '語氣',
        kind: 'CHOICE',
        required: false,
        words: [
          { code: 'POSITIVE', word: '正面' },
          { code: 'NEGATIVE', word: '負面' },
        ],
      },
    ],
  },
  {
    name: 'calendar',
    title: '辦公日曆表',
    whole: true,
    mostRows: 400,
    largestFile: 50 * 1024 * 1024,
    columns: [{ key: 'date', heading: '西元日期', kind: 'TEXT', required: true, most: 20, words: [] }],
  },
]

const id = '018f0000-0000-7000-8000-0000000000e1'

/** An import of three rows of which one is bad, checked and waiting for the officer who sent it. */
export function importOf(it: Partial<Import> = {}): Import {
  return {
    id,
    dataSet: 'activities',
    title: '辦理紀錄',
    titleEn: 'Activities',
    fileName: '辦理紀錄.csv',
    size: 2048,
    sha256: '00'.repeat(32),
    state: 'CHECKED',
    dryRun: true,
    onError: 'STOP',
    counts: { total: 4, read: 4, created: 1, changed: 1, unchanged: 1, refused: 1 },
    format: 'CSV',
    encoding: 'Big5',
    otherSheets: [],
    orderedBy: '王小明',
    createdAt: '2026-11-27T01:00:00Z',
    startedAt: '2026-11-27T01:00:01Z',
    finishedAt: '2026-11-27T01:00:02Z',
    fileUntil: '2026-12-27T01:00:00Z',
    allowedActions: ['confirm', 'cancel', 'download'],
    ...it,
  }
}

/** The numbers of an import of which the rest is nothing. */
export const countsOf = (counts: Partial<Import['counts']>): Import['counts'] => {
  const { created = 0, changed = 0, unchanged = 0, refused = 0 } = counts
  const read = created + changed + unchanged + refused
  return { total: read, read, created, changed, unchanged, refused, ...counts }
}

export const refusedRow: Row<'listImportRows'> = {
  row: 5,
  faults: [
    {
      column: 'happenedOn',
      heading: '辦理日期',
      place: 'B5',
      code: 'date-impossible',
      value: '115/2/30',
      message: '沒有這一天',
      messages: { chinese: '沒有這一天', english: 'There is no such day' },
    },
  ],
  differences: [],
}

export const changedRow: Row<'listImportRows'> = {
  row: 3,
  label: '里鄰座談會',
  faults: [],
  differences: [
    { column: 'people', heading: '人次', before: '42', after: '45' },
    { column: 'text', heading: '內容', after: '補充' },
  ],
}
