import type { Answer, Row } from '@/api/types'

/** An indicator without figures. */
export const kpiWithoutData: Row<'listKpis'> = {
  code: 'SIGNOFF_ONLINE',
  dutyCode: 'Q25',
  name: '線上簽核比率',
  nameEn: 'Online sign-off',
  measure: '線上簽核件數占比',
  year: 2026,
  kind: 'RATIO',
  unit: '%',
  period: 'YEAR',
  entry: 'MONTH',
  headline: true,
  itemCodes: ['3.1.1.1.1'],
  units: [],
  target: { comparison: 'AT_LEAST', threshold: 90, aggregation: 'MEAN_OF_PERIODS', scope: 'OFFICE', fromPlan: true },
  result: { status: 'NO_DATA', reachable: true, periods: 0, met: 0, judged: 0, judgedIn: 'PERIODS' },
  months: [],
}

type Figure = Partial<Row<'listKpis'>['months'][number]['figure']> & { version?: number; changedBy?: string }

/** A row of the entry grid; the last month has not begun. */
export function gridRow(
  kpi: string,
  kind: Row<'listKpis'>['kind'],
  figures: Record<number, Figure>,
): Answer<'getMeasurementGrid'>['rows'][number] {
  return {
    kpi,
    name: kpi,
    nameEn: kpi,
    measure: '',
    kind,
    measureUnit: '%',
    editable: true,
    cells: Array.from({ length: 12 }, (_, place) => {
      const { version, changedBy, ...figure } = figures[place + 1] ?? {}
      return {
        month: place + 1,
        figure: { status: 'NO_DATA', source: version === undefined ? undefined : 'TYPED', ...figure },
        closed: place === 11,
        version,
        changedBy,
      }
    }),
  }
}
