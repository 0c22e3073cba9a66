import { useTranslation } from 'react-i18next'
import { type Column, Table } from '@/ui/Table'
import type { ImportRow } from './rows'

type Change = ImportRow['differences'][number] & { row: number; label?: string }

/** What would change, record by record: before and after. */
export function ChangedRows({ rows, busy }: { rows: ImportRow[]; busy: boolean }) {
  const { t } = useTranslation('exchange')
  const { t: tUi } = useTranslation('ui')
  const changes = rows.flatMap(({ row, label, differences }) =>
    differences.map((difference): Change => ({ ...difference, row, label })),
  )
  const value = (words?: string) => words ?? <span className="text-ink-soft">{tUi('conflict.none')}</span>
  const long = 'whitespace-pre-line [overflow-wrap:anywhere]'
  const columns: Column<Change>[] = [
    { id: 'column', header: t('column.heading'), rowHeader: true, cell: ({ heading }) => heading },
    { id: 'before', header: t('changed.before'), className: long, cell: ({ before }) => value(before) },
    {
      id: 'after',
      header: t('changed.after'),
      className: long,
      cell: ({ after }) => <strong className="font-semibold">{value(after)}</strong>,
    },
  ]
  return (
    <Table
      caption={t('rows.CHANGED')}
      columns={columns}
      rows={changes}
      rowKey={({ row, column }) => `${row} ${column}`}
      groupOf={({ row, label = '' }) => t('changed.group', { row, label })}
      busy={busy}
    />
  )
}
