import { useTranslation } from 'react-i18next'
import { yearName } from '@/lib/format'
import { Card } from '@/ui/Card'
import { type Column, Table } from '@/ui/Table'
import { KpiStatusBadge } from './KpiStatusBadge'
import type { KpiDetail } from './queries'
import { useKpiWords } from './useKpiWords'

type YearResult = KpiDetail['years'][number]

/** This and earlier years, each against the target that governed it. */
export function KpiYears({ detail: { kpi, years } }: { detail: KpiDetail }) {
  const { t, i18n } = useTranslation('kpi')
  const words = useKpiWords()
  const columns: Column<YearResult>[] = [
    { id: 'year', header: t('column.year'), rowHeader: true, cell: ({ year }) => yearName(year, i18n.language) },
    { id: 'target', header: t('column.target'), cell: (year) => words.threshold(year, kpi.unit) },
    { id: 'value', header: t('column.value'), cell: ({ result }) => words.value(result.value, kpi.unit, kpi.target) },
    { id: 'status', header: t('statusName'), cell: ({ result }) => <KpiStatusBadge status={result.status} /> },
  ]
  return (
    <Card title={t('detail.years')}>
      <Table caption={t('detail.years')} columns={columns} rows={years} rowKey={({ year }) => String(year)} />
    </Card>
  )
}
