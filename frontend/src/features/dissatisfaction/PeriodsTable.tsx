import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatDate, formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { type Column, Table } from '@/ui/Table'
import { PeriodActions } from './PeriodActions'
import type { Period } from './queries'
import { StateBadge } from './StateBadge'

/** A line for each month and unit, under its month. */
export function PeriodsTable({ rows, busy }: { rows: Period[]; busy?: boolean }) {
  const { t, i18n } = useTranslation('dissatisfaction')
  const day = (iso?: string) => (iso ? formatDate(iso, i18n.language) : '–')
  const columns: Column<Period>[] = [
    { id: 'unit', header: t('column.unit'), rowHeader: true, cell: ({ unit }) => localName(unit, i18n.language) },
    { id: 'answers', header: t('column.answers'), align: 'end', cell: ({ answers }) => answers },
    { id: 'state', header: t('column.state'), cell: ({ state }) => <StateBadge state={state} /> },
    { id: 'submitted', header: t('column.submitted'), cell: ({ submittedOn }) => day(submittedOn) },
    { id: 'approved', header: t('column.approved'), cell: ({ approvedOn }) => day(approvedOn) },
    { id: 'actions', header: t('column.actions'), cell: (row) => <PeriodActions period={row} /> },
  ]
  return (
    <Table
      caption={t('list.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ unit, year, month }) => `${unit.id} ${year} ${month}`}
      groupOf={(row) => formatMonth(firstDay(row), i18n.language)}
      busy={busy}
    />
  )
}
