import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Sparkline } from '@/ui/chart/Sparkline'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { KpiStatusBadge } from './KpiStatusBadge'
import type { Kpi } from './queries'
import { paceOf, seriesOf } from './series'
import { looks } from './status'
import { useKpiWords } from './useKpiWords'

/** One indicator at a glance: its figure, the year as a line, its target, and what is missing. The figure leads to the detail. */
export function KpiCard({ kpi }: { kpi: Kpi }) {
  const { t, i18n } = useTranslation('kpi')
  const words = useKpiWords()
  const { result, target, unit, code, year } = kpi
  const name = localName(kpi, i18n.language)
  const value = words.value(result.value, unit, target)
  return (
    <article className={cx('card flex h-full flex-col border-t-4 px-4 py-1.5', looks[result.status].border)}>
      <h3 className="text-base leading-6">
        <Link
          to="/kpis/$code"
          params={{ code }}
          search={{ year: String(year) }}
          className="text-ink no-underline hover:underline"
        >
          {name}
        </Link>
      </h3>
      <div className="flex items-center justify-between gap-2">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <span
            className={cx('text-[1.75rem] font-bold leading-8 tabular-nums', result.value === undefined && 'text-none')}
          >
            {value}
          </span>
          <span className="text-sm text-ink-soft">{words.target(target, unit)}</span>
        </p>
        <KpiStatusBadge status={result.status} />
      </div>
      <Sparkline
        label={t('spark', { name, value, status: t(`status.${result.status}`), target: words.target(target, unit) })}
        points={seriesOf(kpi)}
        target={target.comparison === 'NONE' ? undefined : target.threshold}
        pace={paceOf(kpi)}
        tone={looks[result.status].tone}
        className="h-6"
      />
      <p className="mt-auto flex min-h-4 flex-wrap gap-x-3 text-sm leading-5 text-ink-soft">
        {words.shortFacts(kpi).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </article>
  )
}
