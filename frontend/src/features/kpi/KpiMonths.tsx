import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { type Column, Table } from '@/ui/Table'
import { KpiStatusBadge } from './KpiStatusBadge'
import type { Kpi, KpiMonth } from './queries'
import { useKpiWords } from './useKpiWords'

/** Each month with numerator and denominator, and where its figure comes from. */
export function KpiMonths({ kpi }: { kpi: Kpi }) {
  const { t } = useTranslation('kpi')
  const words = useKpiWords()
  const ratio = kpi.kind === 'RATIO'
  const number = (value?: number) => (value === undefined ? '–' : words.count(value))
  const columns: Column<KpiMonth>[] = [
    { id: 'month', header: t('column.month'), rowHeader: true, cell: ({ month }) => t('month', { month }) },
    ...(ratio
      ? [
          {
            id: 'numerator',
            header: t('column.numerator'),
            align: 'end' as const,
            cell: ({ figure }: KpiMonth) => number(figure.numerator),
          },
        ]
      : []),
    ...(ratio || kpi.kind === 'AVERAGE'
      ? [
          {
            id: 'denominator',
            header: t(ratio ? 'column.denominator' : 'entry.of'),
            align: 'end' as const,
            cell: ({ figure }: KpiMonth) => number(figure.denominator),
          },
        ]
      : []),
    {
      id: 'value',
      header: t('column.value'),
      align: 'end',
      cell: ({ figure }) => words.value(figure.value, kpi.unit, kpi.target),
    },
    {
      id: 'source',
      header: t('column.source'),
      cell: ({ figure }) => (figure.source ? t(`source.${figure.source}`) : ''),
    },
    { id: 'status', header: t('statusName'), cell: ({ figure }) => <KpiStatusBadge status={figure.status} /> },
  ]
  return (
    <Card title={t('detail.months')}>
      <Table caption={t('detail.months')} columns={columns} rows={kpi.months} rowKey={({ month }) => String(month)} />
    </Card>
  )
}
