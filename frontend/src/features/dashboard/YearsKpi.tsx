import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { type Status, StatusBadge } from '@/ui/StatusBadge'
import type { Years } from './queries'
import { Line } from './YearsTableParts'

type Kpi = Years['kpis'][number]
type KpiYear = Kpi['years'][number]

/** An indicator's judgement in the colours and shapes of statuses. */
const looks: Record<KpiYear['status'], Status> = {
  NO_DATA: 'NO_DATA',
  NOT_DUE: 'NOT_DUE',
  NOT_APPLICABLE: 'NO_DATA',
  REPORTED: 'ON_TRACK',
  MET: 'ON_TRACK',
  ON_PACE: 'ON_TRACK',
  AT_RISK: 'ATTENTION',
  MISSED: 'BEHIND',
}

/** An indicator through the years: its figure, how it was judged, and by which target. */
export function YearsKpi({ kpi, years }: { kpi: Kpi; years: number[] }) {
  const { i18n } = useTranslation()
  return (
    <Line
      name={
        <>
          {localName(kpi, i18n.language)} <span className="text-sm text-ink-soft">{kpi.unit}</span>
        </>
      }
      cells={years.map((year) => ({ key: year, value: <Figure of={kpi.years.find((one) => one.year === year)} /> }))}
    />
  )
}

function Figure({ of }: { of?: KpiYear }) {
  const { t } = useTranslation('dashboard')
  if (!of) return t('years.none')
  return (
    <span className="flex flex-wrap items-center justify-end gap-x-3">
      {of.threshold !== undefined && (
        <span className="text-sm text-ink-soft">{t('years.target', { value: formatNumber(of.threshold, 2) })}</span>
      )}
      {of.value !== undefined && <strong>{formatNumber(of.value, 2)}</strong>}
      <StatusBadge status={looks[of.status]} word={t(`kpiStatus.${of.status}`)} className="min-w-20" />
    </span>
  )
}
