import type { ReactNode } from 'react'
import { cx } from './cx'
import { SortButton, sortState } from './SortButton'

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
  /** A heading line above each run of rows that share it. The rows must come in that order. */
  groupOf?: (row: Row) => string
  /** The current order, `field` or `-field`. */
  sort?: string
  onSort?: (sort: string) => void
  /** Newer rows are on their way. */
  busy?: boolean
}

/** A table that the server sorts. Its head stays in sight; on a phone each row becomes a card. */
export function Table<Row>(props: Props<Row>) {
  const { caption, showCaption, columns, rows, groupOf, sort, onSort, busy } = props
  return (
    <table
      aria-busy={busy || undefined}
      className={cx('table-cards card w-full border-separate border-spacing-0', busy && 'busy-line')}
    >
      <caption className={showCaption ? 'pb-2 text-start font-semibold' : 'sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              aria-sort={sortState(column.sort, sort)}
              className={cx(
                'sticky top-14 z-10 border-b border-line bg-accent-soft px-3 py-2 text-[0.9375rem] font-semibold text-ink! first:rounded-tl-card last:rounded-tr-card print:static',
                column.align === 'end' ? 'text-end' : 'text-start',
                column.className,
              )}
            >
              {column.sort && onSort ? (
                <SortButton label={column.header} name={column.sort} sort={sort} onSort={onSort} />
              ) : (
                column.header
              )}
            </th>
          ))}
        </tr>
      </thead>
      {groupOf ? (
        <Groups {...props} groupOf={groupOf} />
      ) : (
        <tbody>
          <Rows {...props} rows={rows} />
        </tbody>
      )}
    </table>
  )
}

function Groups<Row>({ groupOf, ...props }: Props<Row> & { groupOf: (row: Row) => string }) {
  const runs: { label: string; rows: Row[] }[] = []
  for (const row of props.rows) {
    const label = groupOf(row)
    const last = runs.at(-1)
    if (last?.label === label) last.rows.push(row)
    else runs.push({ label, rows: [row] })
  }
  return runs.map(({ label, rows }) => (
    <tbody key={label + props.rowKey(rows[0] as Row)}>
      <tr className="table-group">
        <th
          scope="rowgroup"
          colSpan={props.columns.length}
          className="border-b border-line bg-ground px-3 py-1.5 text-start font-semibold"
        >
          {label}
          <span className="ms-3 font-normal text-ink-soft">{rows.length}</span>
        </th>
      </tr>
      <Rows {...props} rows={rows} />
    </tbody>
  ))
}

function Rows<Row>({ rows, rowKey, columns }: Props<Row>) {
  return rows.map((row) => (
    <tr key={rowKey(row)} className="group hover:bg-accent-soft/40">
      {columns.map((column) => (
        <Cell key={column.id} column={column} row={row} />
      ))}
    </tr>
  ))
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = cx(
    'border-b border-line px-3 py-2 align-top font-normal',
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
