import { useTranslation } from 'react-i18next'
import type { Row } from '@/api/types'
import { formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { type Status, StatusBadge } from '@/ui/StatusBadge'

type Kpi = Row<'listKpis'>

const looks: Record<Kpi['result']['status'], Status> = {
  NO_DATA: 'NO_DATA',
  NOT_DUE: 'NOT_DUE',
  NOT_APPLICABLE: 'NO_DATA',
  REPORTED: 'ON_TRACK',
  MET: 'ON_TRACK',
  ON_PACE: 'ON_TRACK',
  AT_RISK: 'ATTENTION',
  MISSED: 'BEHIND',
}

/** One indicator: its figure and its target. */
export function KpiCard({ kpi }: { kpi: Kpi }) {
  const { t, i18n } = useTranslation('actionitem')
  const { target, result, unit } = kpi
  return (
    <article className="card h-full border-t-4 border-t-line-strong px-4 pt-2.5 pb-3">
      <h3 className="text-base leading-6">{localName(kpi, i18n.language)}</h3>
      <div className="flex items-center justify-between gap-2">
        <p className="text-[1.75rem] font-bold leading-10">
          {result.value === undefined ? '–' : formatNumber(result.value, 2)}
        </p>
        <StatusBadge status={looks[result.status]} />
      </div>
      {target.threshold !== undefined && target.comparison !== 'NONE' && (
        <p className="mt-8 text-sm text-ink-soft">
          {t('duty.target', { sign: t(`comparison.${target.comparison}`), value: target.threshold, unit })}
        </p>
      )}
    </article>
  )
}
