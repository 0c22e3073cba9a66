import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import { KpiStatusBadge } from './KpiStatusBadge'
import { MonthStrip } from './MonthStrip'
import type { Kpi } from './queries'
import { useKpiWords } from './useKpiWords'

/** Indicators in the plan's order, one line each. */
export function KpiTable({ kpis, busy }: { kpis: Kpi[]; busy?: boolean }) {
  const { t, i18n } = useTranslation('kpi')
  const words = useKpiWords()
  const columns: Column<Kpi>[] = [
    {
      id: 'name',
      header: t('name'),
      rowHeader: true,
      cell: (kpi) => (
        <Link to="/kpis/$code" params={{ code: kpi.code }} search={{ year: String(kpi.year) }}>
          {localName(kpi, i18n.language)}
        </Link>
      ),
    },
    { id: 'target', header: t('column.target'), cell: (kpi) => words.threshold(kpi.target, kpi.unit) },
    {
      id: 'value',
      header: t('column.value'),
      cell: (kpi) => <strong className="tabular-nums">{words.value(kpi.result.value, kpi.unit, kpi.target)}</strong>,
    },
    { id: 'pace', header: t('column.pace'), cell: (kpi) => words.facts(kpi).join(' · ') },
    { id: 'months', header: t('column.months'), cell: (kpi) => <MonthStrip months={kpi.months} /> },
    { id: 'status', header: t('statusName'), cell: (kpi) => <KpiStatusBadge status={kpi.result.status} /> },
  ]
  return <Table caption={t('others')} columns={columns} rows={kpis} rowKey={({ code }) => code} busy={busy} />
}
