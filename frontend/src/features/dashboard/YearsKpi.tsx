import { useTranslation } from 'react-i18next'
import { KpiStatusBadge } from '@/features/kpi/KpiStatusBadge'
import { useKpiWords } from '@/features/kpi/useKpiWords'
import { localName } from '@/lib/local-name'
import type { Years } from './queries'
import { Line } from './YearsTableParts'

type Kpi = Years['kpis'][number]
type KpiYear = Kpi['years'][number]

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
      cells={years.map((year) => ({
        key: year,
        value: <Figure kpi={kpi} of={kpi.years.find((one) => one.year === year)} />,
      }))}
    />
  )
}

function Figure({ kpi: { unit }, of }: { kpi: Kpi; of?: KpiYear }) {
  const { t } = useTranslation('dashboard')
  const words = useKpiWords()
  if (!of) return t('years.none')
  return (
    <span className="flex flex-wrap items-center justify-end gap-x-3">
      {of.threshold !== undefined && (
        <span className="text-sm text-ink-soft">{t('years.target', { value: words.count(of.threshold) })}</span>
      )}
      {of.value !== undefined && (
        <strong>{words.value(of.value, unit, { comparison: 'EQUALS', threshold: of.threshold })}</strong>
      )}
      <KpiStatusBadge status={of.status} className="min-w-20" />
    </span>
  )
}
