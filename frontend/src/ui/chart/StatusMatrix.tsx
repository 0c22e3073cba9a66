import { Fragment, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { cx } from '../cx'
import { type Status, StatusBadge } from '../StatusBadge'
import { StatusShape } from './StatusShape'
import { useMatrixKeys } from './useMatrixKeys'

export type MatrixRow = {
  id: string
  /** What names the row for the ear: `1.1.1.1.1`. */
  name: string
  /** What stands before the title, grey: a code. */
  code?: string
  title: string
  href: string
  /** The status now, in a last column; absent where the matrix has none. */
  now?: Status
  cells: { status: Status; href: string }[]
  /** Rows that follow each other with the same words stand under one heading. */
  group?: string
}

type Props = {
  caption: string
  /** The heads of the first column and of the last one. */
  heads: { row: string; now?: string }
  /** The card's title says already what the rows are. */
  hideRowHead?: boolean
  columns: string[]
  rows: MatrixRow[]
  /** The place of the column that is marked, from 0. */
  current?: number
  /** Goes to an address of this program without loading it anew. */
  onOpen: (href: string) => void
  /** The head stays in sight under the page's header. */
  sticky?: boolean
}

/**
 * Statuses as a grid of shapes. One stop of the Tab key; inside it the arrow keys go from cell to cell, Home and End to the ends of a
 * row, with Ctrl to the corners, Page up and down ten rows. Each cell is a link whose name says row, column and status.
 */
export function StatusMatrix({ caption, heads, hideRowHead, columns, rows, current, onOpen, sticky }: Props) {
  const { table, onKeyDown } = useMatrixKeys()

  function onClick(event: MouseEvent) {
    const href = (event.target as Element).closest('a')?.getAttribute('href')
    if (!href || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onOpen(href)
  }

  const head = cx(
    'bg-paper font-normal text-ink-soft',
    sticky && 'sticky top-14 z-10 border-b border-line print:static',
  )
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked by arrow keys
      role="grid"
      ref={table}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className="w-full table-fixed border-separate border-spacing-0 text-[0.9375rem]"
    >
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={cx(head, 'text-start text-sm')}>
            <span className={hideRowHead ? 'sr-only' : undefined}>{heads.row}</span>
          </th>
          {columns.map((column, place) => (
            <th
              key={column}
              scope="col"
              aria-current={place === current ? 'date' : undefined}
              className={cx(
                head,
                'w-8 py-0.5 text-center text-[0.8125rem]',
                place === current && 'bg-accent-soft! font-bold text-accent!',
              )}
            >
              {column}
            </th>
          ))}
          {heads.now && (
            <th scope="col" className={cx(head, 'w-24 ps-3 text-start text-sm')}>
              {heads.now}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <Fragment key={row.id}>
            {row.group !== undefined && row.group !== rows[place - 1]?.group && (
              <tr>
                <th
                  scope="colgroup"
                  colSpan={columns.length + (heads.now ? 2 : 1)}
                  className="border-b border-line bg-ground px-2 py-0.5 text-start text-sm font-semibold"
                >
                  {row.group}
                </th>
              </tr>
            )}
            <Row row={row} columns={columns} current={current} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, columns, current }: { row: MatrixRow; columns: string[]; current?: number }) {
  const { t } = useTranslation('ui')
  return (
    <tr data-matrix-row="" className="group/row">
      <th scope="row" className="border-b border-line/60 p-0 text-start font-normal group-hover/row:bg-accent-soft/60">
        <a
          href={row.href}
          tabIndex={-1}
          title={row.title}
          className="flex h-[1.3125rem] scroll-mt-28 items-center gap-2 px-1 hover:underline"
        >
          {row.code && <span className="min-w-9 shrink-0 text-sm text-ink-soft">{row.code}</span>}
          <span className="min-w-0 truncate">{row.title}</span>
        </a>
      </th>
      {row.cells.map(({ status, href }, place) => (
        <td
          key={columns[place]}
          className={cx(
            'border-b border-line/60 p-0 group-hover/row:bg-accent-soft/60',
            place === current && 'bg-accent-soft',
          )}
        >
          <a
            href={href}
            tabIndex={-1}
            aria-label={t('matrix.cell', { row: row.name, column: columns[place], status: t(`status.${status}`) })}
            title={t(`status.${status}`)}
            className="flex h-[1.3125rem] scroll-mt-28 items-center justify-center hover:outline-2 hover:-outline-offset-2 hover:outline-accent"
          >
            <StatusShape status={status} />
          </a>
        </td>
      ))}
      {row.now && (
        <td className="border-b border-line/60 ps-3 group-hover/row:bg-accent-soft/60">
          <StatusBadge status={row.now} className="bg-transparent! px-0! py-0! text-sm! font-normal!" />
        </td>
      )}
    </tr>
  )
}
