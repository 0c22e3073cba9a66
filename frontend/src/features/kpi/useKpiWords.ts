import { useTranslation } from 'react-i18next'
import { formatFigure, type Mark } from '@/lib/figure'
import type { Kpi, KpiResult, KpiTarget } from './queries'

/** As much of a target as divides good from bad. */
type Judged = Pick<KpiTarget, 'comparison' | 'threshold' | 'warn'>

/** The marks across which a figure must not be rounded; a percentage keeps away from 0 and 100 too. */
function marksOf(target: Judged | undefined, unit: string): Mark[] {
  const { comparison = 'NONE', threshold, warn } = target ?? {}
  const marks: Mark[] = unit === '%' ? [0, 100].map((at) => ({ at, comparison: 'EQUALS' })) : []
  if (threshold !== undefined) marks.push({ at: threshold, comparison })
  if (warn !== undefined) marks.push({ at: warn, comparison: comparison === 'AT_MOST' ? 'AT_MOST' : 'AT_LEAST' })
  return marks
}

/** Figures, targets and what is missing, in the words of the page's language. */
export function useKpiWords() {
  const { t } = useTranslation('kpi')
  const unitWord = (unit: string) => t(`measure.${unit}` as 'measure.%', { defaultValue: unit })
  const amount = (figure: string, unit: string) =>
    unit === '%' ? `${figure}%` : t('amount', { value: figure, unit: unitWord(unit) })

  const figure = (value: number, unit: string, target?: Judged) => formatFigure(value, marksOf(target, unit))

  /** A figure with its unit, or a dash where there is none. */
  const value = (of: number | undefined, unit: string, target?: Judged) =>
    of === undefined ? '–' : amount(figure(of, unit, target), unit)

  /** `≥ 90%` */
  function threshold({ comparison, threshold: at }: Pick<KpiTarget, 'comparison' | 'threshold'>, unit: string): string {
    if (comparison === 'NONE' || at === undefined) return t('target.none')
    return `${t(`comparison.${comparison}`)} ${amount(formatFigure(at, [], { digits: 2 }), unit)}`
  }

  /** `目標 ≥ 90%` */
  const target = (of: Pick<KpiTarget, 'comparison' | 'threshold'>, unit: string) =>
    of.comparison === 'NONE' ? t('target.none') : t('target.words', { target: threshold(of, unit) })

  const count = (of: number) => formatFigure(of, [], { digits: 2 })

  /** Upon what the result rests: `n＝412` of asked people, `26／33` of counted things. */
  function basis({ numerator, denominator }: KpiResult, { kind, target: { aggregation } }: Kpi): string | undefined {
    if (denominator === undefined || (kind !== 'RATIO' && kind !== 'AVERAGE')) return undefined
    if (kind === 'AVERAGE' || aggregation === 'N_WEIGHTED_MEAN') return t('fact.n', { count: count(denominator) })
    return numerator === undefined ? undefined : t('fact.of', { part: count(numerator), whole: count(denominator) })
  }

  /** The other way to make a year of monthly ratios, beside the one that counts. */
  function beside({ mean, pooled }: KpiResult, kpi: Kpi): string | undefined {
    const meanCounts = kpi.target.aggregation === 'MEAN_OF_PERIODS'
    const other = meanCounts ? pooled : mean
    if (other === undefined || (!meanCounts && kpi.target.aggregation !== 'POOLED')) return undefined
    const words = value(other, kpi.unit, kpi.target)
    return meanCounts ? t('fact.pooled', { value: words }) : t('fact.mean', { value: words })
  }

  /** `還差 4 次`, `還差 0.04 個百分點` */
  function gap(
    { gap: missing }: Pick<KpiResult, 'gap'>,
    { unit, target: { comparison } }: Pick<Kpi, 'unit'> & { target: Pick<KpiTarget, 'comparison'> },
  ): string | undefined {
    if (missing === undefined || missing === 0) return undefined
    const figureOfGap = formatFigure(missing, [{ at: 0, comparison: 'EQUALS' }])
    const words = unit === '%' ? t('points', { value: figureOfGap }) : amount(figureOfGap, unit)
    return comparison === 'AT_MOST' ? t('fact.over', { value: words }) : t('fact.gap', { value: words })
  }

  function expected(
    { expected: pace, value: reached, status }: Pick<KpiResult, 'expected' | 'value' | 'status'>,
    { unit }: Pick<Kpi, 'unit'>,
  ): string | undefined {
    if (pace === undefined || status === 'MET' || status === 'NOT_DUE') return undefined
    const marks: Mark[] = reached === undefined ? [] : [{ at: reached, comparison: 'EQUALS' }]
    return t('fact.expected', { value: amount(formatFigure(pace, marks, { fixed: true }), unit) })
  }

  /** How many of the months, or of the units that each answer for themselves, have reached it. */
  function met({ met: reached, judged, judgedIn }: KpiResult, { period, target: { comparison } }: Kpi) {
    if (comparison === 'NONE') return undefined
    if (judgedIn === 'UNITS') return judged > 1 ? t('fact.units', { met: reached, judged }) : undefined
    return period === 'MONTH' && judged > 0 ? t('fact.months', { met: reached, judged }) : undefined
  }

  const reachable = ({ reachable: can, status }: KpiResult) =>
    can || status === 'MET' ? undefined : t('fact.unreachable')

  /** All that is worth a line beneath the figure, in order. */
  const facts = (kpi: Kpi, result = kpi.result): string[] =>
    [
      basis(result, kpi),
      beside(result, kpi),
      met(result, kpi),
      expected(result, kpi),
      gap(result, kpi),
      reachable(result),
    ].filter((words) => words !== undefined)

  /** As much of it as a card holds in one line: where the other way to make the year is told, the figures behind it are not. */
  const shortFacts = (kpi: Kpi): string[] =>
    beside(kpi.result, kpi) === undefined ? facts(kpi) : facts(kpi).filter((words) => words !== basis(kpi.result, kpi))

  return {
    unitWord,
    amount,
    figure,
    value,
    threshold,
    target,
    count,
    basis,
    beside,
    gap,
    expected,
    met,
    facts,
    shortFacts,
  }
}
