import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Link } from '@/ui/Link'
import { StatusBadge } from '@/ui/StatusBadge'
import type { Dashboard } from './queries'

type Indicator = Dashboard['indicators'][number]

/** One headline indicator: its figure, and the target against which it counts. */
export function IndicatorCard({ indicator }: { indicator: Indicator }) {
  const { t, i18n } = useTranslation('dashboard')
  const { comparison, threshold, itemCodes, status } = indicator
  const unit = t(`measure.${indicator.unit}` as 'measure.%', { defaultValue: indicator.unit })
  return (
    <article className="card border-t-4 border-t-line-strong px-4 pt-2.5 pb-3">
      <h2 className="text-base leading-6">{localName(indicator, i18n.language)}</h2>
      <div className="mt-0.5 flex flex-wrap items-center justify-between gap-x-2">
        <p className="text-[1.75rem] font-bold leading-10 text-none">
          <span aria-hidden="true">–</span>
        </p>
        {threshold !== undefined && comparison !== 'NONE' && (
          <p className="whitespace-nowrap text-[0.9375rem]">
            {t('indicator.target', { sign: t(`comparison.${comparison}`), value: formatNumber(threshold, 2), unit })}
          </p>
        )}
        <StatusBadge status={status} />
      </div>
      <ul className="mt-0.5 flex flex-wrap gap-x-2.5 text-sm">
        {itemCodes.map((code) => (
          <li key={code}>
            <Link to="/action-items/$id" params={{ id: code }} aria-label={t('indicator.item', { code })}>
              {code}
            </Link>
          </li>
        ))}
      </ul>
    </article>
  )
}
