import { todayInTaipei } from '@/lib/format'
import type { Kpi, KpiDetail, KpiTarget } from './queries'

/** How many months of a Gregorian year have begun in Taipei. */
function monthsBegun(year: number, now = new Date()): number {
  const [thisYear = 0, thisMonth = 0] = todayInTaipei(now).split('-').map(Number)
  if (year === thisYear) return thisMonth
  return year < thisYear ? 12 : 0
}

/** Whether the year is one sum that grows towards its target, so that a line of running totals says more than single months. */
export const isCumulative = ({ kind, period, target }: Kpi): boolean =>
  (kind === 'COUNT' || kind === 'CHECKLIST') && period === 'YEAR' && target.aggregation === 'SUM'

/** The twelve points of the year's line: running totals or the months' own values. */
export function seriesOf(kpi: Kpi, months = kpi.months, now = new Date()): (number | undefined)[] {
  const values = Array.from({ length: 12 }, (_, place) => months.find(({ month }) => month === place + 1)?.figure.value)
  if (!isCumulative(kpi)) return values
  const last = values.reduce<number>((found, value, place) => (value === undefined ? found : place), -1)
  if (last < 0) return values
  const until = Math.max(last, monthsBegun(kpi.year, now) - 1)
  let sum = 0
  return values.map((value, place) => {
    sum += value ?? 0
    return place <= until ? sum : undefined
  })
}

/** What an even pace would have reached at each month's end; of sums with a minimum only. */
export function paceOf(kpi: Kpi): number[] | undefined {
  const { comparison, threshold, fromMonth = 1, toMonth = 12 } = kpi.target
  if (!isCumulative(kpi) || comparison !== 'AT_LEAST' || threshold === undefined) return undefined
  const length = toMonth - fromMonth + 1
  return Array.from(
    { length: 12 },
    (_, place) => threshold * Math.min(1, Math.max(0, (place + 2 - fromMonth) / Math.max(1, length))),
  )
}

/** The target that governed a month: results keep theirs when a newer version comes. The versions stand newest first. */
export function targetOfMonth(versions: KpiDetail['targets'], year: number, month: number): KpiTarget | undefined {
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
  return (versions.find(({ validFrom }) => validFrom <= end) ?? versions.at(-1))?.target
}
