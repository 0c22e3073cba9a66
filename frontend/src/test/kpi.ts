import type { Row } from '@/api/types'

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
  result: { status: 'NO_DATA', reachable: true, periods: 0, met: 0, judged: 0 },
  months: [],
}
