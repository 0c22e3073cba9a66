import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { type Column, Table } from '@/ui/Table'
import { KpiStatusBadge } from './KpiStatusBadge'
import { MonthStrip } from './MonthStrip'
import type { KpiDetail } from './queries'
import { useKpiWords } from './useKpiWords'

type UnitResult = KpiDetail['units'][number]

/** The units' own results, where they have any. */
export function KpiUnits({ detail: { kpi, units } }: { detail: KpiDetail }) {
  const { t, i18n } = useTranslation('kpi')
  const words = useKpiWords()
  const columns: Column<UnitResult>[] = [
    { id: 'unit', header: t('column.unit'), rowHeader: true, cell: ({ unit }) => localName(unit, i18n.language) },
    {
      id: 'value',
      header: t('column.value'),
      cell: ({ result }) => <strong className="tabular-nums">{words.value(result.value, kpi.unit, kpi.target)}</strong>,
    },
    { id: 'pace', header: t('column.pace'), cell: ({ result }) => words.facts(kpi, result).join(' · ') },
    { id: 'months', header: t('column.months'), cell: ({ months }) => <MonthStrip months={months} /> },
    { id: 'status', header: t('statusName'), cell: ({ result }) => <KpiStatusBadge status={result.status} /> },
  ]
  return (
    <Card title={t('detail.units')}>
      {units.length === 0 ? (
        <p className="text-ink-soft">{t('detail.unitsNone')}</p>
      ) : (
        <Table caption={t('detail.units')} columns={columns} rows={units} rowKey={({ unit }) => unit.id} />
      )}
    </Card>
  )
}
