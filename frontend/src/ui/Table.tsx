import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from './cx'

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** The server's sort name; absent where the server cannot sort by this column. */
  sort?: string
  /** This cell names its row. One column of a table should. */
  rowHeader?: boolean
  align?: 'end'
  className?: string
}

type Props<Row> = {
  /** What the table holds; read by screen readers, shown where `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** The current order, `field` or `-field`. */
  sort?: string
  onSort?: (sort: string) => void
  /** Newer rows are on their way. */
  busy?: boolean
}

/** A table that the server sorts. Its head stays in sight; on a phone each row becomes a card. */
export function Table<Row>({ caption, showCaption, columns, rows, rowKey, sort, onSort, busy }: Props<Row>) {
  return (
    <table
      aria-busy={busy || undefined}
      className={cx('table-cards card w-full border-separate border-spacing-0', busy && 'opacity-60')}
    >
      <caption className={showCaption ? 'pb-2 text-start font-semibold' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={sortState(column, sort)}
              className={cx(
                'sticky top-14 z-10 border-b border-line bg-accent-soft px-3 py-2 text-[0.9375rem] font-semibold first:rounded-tl-card last:rounded-tr-card print:static',
                column.align === 'end' ? 'text-end' : 'text-start',
                column.className,
              )}
            >
              {column.sort && onSort ? <SortButton column={column} sort={sort} onSort={onSort} /> : column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="group hover:bg-accent-soft/40">
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = cx(
    'border-b border-line px-3 py-2 align-top font-normal group-last:border-b-0',
    column.align === 'end' ? 'text-end' : 'text-start',
    column.className,
  )
  if (column.rowHeader) {
    return (
      <th scope="row" className={className}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td data-label={column.header} className={className}>
      {column.cell(row)}
    </td>
  )
}

function sortState<Row>(column: Column<Row>, sort?: string) {
  if (!column.sort) return undefined
  if (sort === column.sort) return 'ascending'
  return sort === `-${column.sort}` ? 'descending' : 'none'
}

function SortButton<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>
  sort?: string
  onSort: (sort: string) => void
}) {
  const { t } = useTranslation('ui')
  const state = sortState(column, sort)
  const next = state === 'ascending' ? `-${column.sort}` : (column.sort ?? '')
  return (
    <button
      type="button"
      className="cursor-pointer font-semibold underline-offset-4 hover:underline"
      onClick={() => onSort(next)}
    >
      {column.header}
      <span aria-hidden="true"> {state === 'ascending' ? '▲' : state === 'descending' ? '▼' : '↕'}</span>
      <span className="sr-only">{t('table.sort')}</span>
    </button>
  )
}
