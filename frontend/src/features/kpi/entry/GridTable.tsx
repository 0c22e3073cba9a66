import { type ClipboardEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseClipboard } from '@/lib/typed-number'
import type { Grid, GridCell, GridRow, Kpi } from '../queries'
import { GridLines } from './GridLines'
import {
  type CellFault,
  cellOf,
  copied,
  type Drafts,
  isOpen,
  linesOf,
  type Place,
  withBox,
  withPasted,
} from './grid-model'

type Props = {
  grid: Grid
  drafts: Drafts
  /** The months shown: all of them, or the one of a phone. */
  months: number[]
  results: Map<string, Kpi>
  faults: Map<string, CellFault>
  change: (next: (before: Drafts) => Drafts) => void
  undo: () => void
  onSkipped: (count: number) => void
  onHistory: (row: GridRow, cell: GridCell) => void
}

const key = (row: GridRow) => `${row.kpi} ${row.unit?.code ?? ''}`

/** The grid itself: boxes that are walked through like a spreadsheet's, with ranges, copying, pasting and undoing. */
export function GridTable({ grid, drafts, months, results, faults, change, undo, onSkipped, onHistory }: Props) {
  const { t } = useTranslation('kpi')
  const lines = useMemo(() => linesOf(grid), [grid])
  const [at, setAt] = useState<Place>({ line: 0, column: 0 })
  const [anchor, setAnchor] = useState<Place>({ line: 0, column: 0 })
  const [editing, setEditing] = useState(false)
  const table = useRef<HTMLTableElement>(null)
  const entered = useRef('')

  function go(to: Place, extend = false) {
    const line = Math.min(Math.max(to.line, 0), lines.length - 1)
    const column = Math.min(Math.max(to.column, 0), months.length - 1)
    setAt({ line, column })
    if (!extend) setAnchor({ line, column })
    setEditing(false)
    const box = table.current?.querySelector<HTMLInputElement>(`[data-place="${line}:${column}"]`)
    box?.focus()
    box?.select()
  }

  const write = (place: Place, text: string) => {
    const line = lines[place.line]
    const month = months[place.column]
    if (!line || month === undefined || !isOpen(line.row, cellOf(line.row, month))) return
    change((before) => withBox(before, line.row, month, line.field, text))
  }

  function empty() {
    for (let line = Math.min(at.line, anchor.line); line <= Math.max(at.line, anchor.line); line++) {
      for (let column = Math.min(at.column, anchor.column); column <= Math.max(at.column, anchor.column); column++) {
        write({ line, column }, '')
      }
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const range = at.line !== anchor.line || at.column !== anchor.column
    const steps: Record<string, Place | undefined> = {
      ArrowUp: { line: at.line - 1, column: at.column },
      ArrowDown: { line: at.line + 1, column: at.column },
      Enter: { line: at.line + (event.shiftKey ? -1 : 1), column: at.column },
      ...(editing
        ? {}
        : {
            ArrowLeft: { line: at.line, column: at.column - 1 },
            ArrowRight: { line: at.line, column: at.column + 1 },
            Home: { line: at.line, column: 0 },
            End: { line: at.line, column: months.length - 1 },
          }),
    }
    const to = steps[event.key]
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      undo()
    } else if (to && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault()
      go(to, event.shiftKey && event.key !== 'Enter')
    } else if (event.key === 'F2') {
      event.preventDefault()
      setEditing(true)
      const box = event.target as HTMLInputElement
      box.setSelectionRange(box.value.length, box.value.length)
    } else if (event.key === 'Escape') {
      write(at, entered.current)
      setEditing(false)
    } else if (
      (event.key === 'Delete' || event.key === 'Backspace') &&
      (range || (event.key === 'Delete' && !editing))
    ) {
      event.preventDefault()
      empty()
    }
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = parseClipboard(event.clipboardData.getData('text/plain'))
    event.preventDefault()
    change((before) => {
      const { drafts: after, skipped } = withPasted(before, lines, months, at, pasted)
      onSkipped(skipped)
      return after
    })
  }

  function onCopy(event: ClipboardEvent) {
    const chosen = window.getSelection()?.toString() ?? ''
    if (at.line === anchor.line && at.column === anchor.column && editing && chosen) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied(drafts, lines, months, anchor, at))
  }

  const first = new Map<string, number>()
  lines.forEach(({ row }, place) => {
    if (!first.has(key(row))) first.set(key(row), place)
  })
  return (
    <div className="card max-h-[72dvh] overflow-auto">
      <table
        ref={table}
        className="w-full border-separate border-spacing-0 text-[0.9375rem]"
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <caption className="sr-only">{t('entry.caption', { year: grid.year - 1911 })}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              colSpan={2}
              className="sticky start-0 top-0 z-20 border-b border-line bg-accent-soft px-3 py-1.5 text-start"
            >
              {t('name')}
            </th>
            {months.map((month) => (
              <th
                key={month}
                scope="col"
                className="sticky top-0 z-10 border-b border-line bg-accent-soft px-1 py-1.5 text-center font-semibold"
              >
                {t('month', { month })}
              </th>
            ))}
            <th scope="col" className="sticky top-0 z-10 border-b border-line bg-accent-soft px-2 py-1.5 text-start">
              {t('entry.result')}
            </th>
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => {
            const line = first.get(key(row)) ?? 0
            const mine = at.line >= line && at.line < line + 2
            return (
              <GridLines
                key={key(row)}
                row={row}
                line={line}
                months={months}
                drafts={drafts}
                faults={faults}
                result={results.get(row.kpi)}
                at={mine || line === 0 ? at : undefined}
                range={{ from: anchor, to: at }}
                onFocus={(place, text, extend) => {
                  entered.current = text
                  setAt(place)
                  if (!extend) setAnchor(place)
                  setEditing(false)
                }}
                onType={(place, text) => write(place, text)}
                onHistory={onHistory}
              />
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
