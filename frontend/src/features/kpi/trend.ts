import type { TrendPoint } from '@/ui/chart/trend-point'
import type { KpiDetail, KpiStatus } from './queries'
import { isCumulative, paceOf, seriesOf, targetOfMonth } from './series'
import { looks } from './status'
import type { useKpiWords } from './useKpiWords'

type Say = { month: (month: number) => string; status: (status: KpiStatus) => string }

/** The year as points of a chart, each month held against the target that governed it. */
export function trendOf({ kpi, targets }: KpiDetail, words: ReturnType<typeof useKpiWords>, say: Say): TrendPoint[] {
  const { unit, year } = kpi
  const pace = paceOf(kpi)
  const sums = isCumulative(kpi)
  return seriesOf(kpi).map((value, place) => {
    const month = place + 1
    const target = targetOfMonth(targets, year, month) ?? kpi.target
    const status: KpiStatus = kpi.months.find((one) => one.month === month)?.figure.status ?? 'NO_DATA'
    const threshold = target.comparison === 'NONE' ? undefined : target.threshold
    return {
      label: say.month(month),
      value,
      target: threshold,
      pace: pace?.[place],
      shape: sums && value !== undefined ? '●' : looks[status].shape,
      tone: sums ? looks[kpi.result.status].tone : looks[status].tone,
      words: {
        value: words.value(value, unit, target),
        target: words.threshold(target, unit),
        pace: words.value(pace?.[place], unit),
        standing: say.status(status),
      },
    }
  })
}
