import { type NumberFault, parseTypedNumber } from '@/lib/typed-number'
import type { Entry, Grid, GridCell, GridRow } from '../queries'

export type Field = 'numerator' | 'denominator' | 'value'

/** A line of input boxes: one field of one row, through the months. */
export type Line = { row: GridRow; field: Field }

export type CellFault = NumberFault | 'percent' | 'missing' | 'above'

/** What was typed and is not saved, by box. */
export type Drafts = Readonly<Record<string, string>>

const fieldsOf = ({ kind }: GridRow): Field[] => {
  if (kind === 'RATIO') return ['numerator', 'denominator']
  return kind === 'AVERAGE' ? ['value', 'denominator'] : ['value']
}

/** The lines of the grid from top to bottom. */
export const linesOf = ({ rows }: Grid): Line[] => rows.flatMap((row) => fieldsOf(row).map((field) => ({ row, field })))

export const rowKey = ({ kpi, unit }: GridRow) => `${kpi} ${unit?.code ?? ''}`
export const boxKey = (row: GridRow, month: number, field: Field) => `${rowKey(row)} ${month} ${field}`

/** What stands in a box by the server; a figure that comes from activities or from the units is shown, but it is nobody's typing. */
function storedText(cell: GridCell | undefined, field: Field): string {
  const value = cell?.figure[field]
  return value === undefined ? '' : String(value)
}

export const isTyped = (cell: GridCell | undefined): boolean =>
  cell?.figure.source === 'TYPED' || cell?.figure.source === 'IMPORTED' || cell?.figure.source === 'SURVEY'

export const isOpen = (row: GridRow, cell: GridCell | undefined): boolean =>
  row.editable && cell !== undefined && !cell.closed

export const cellOf = (row: GridRow, month: number) => row.cells.find((cell) => cell.month === month)

/** What a box shows: the typing, else what stands there. */
export const textOf = (drafts: Drafts, row: GridRow, month: number, field: Field) =>
  drafts[boxKey(row, month, field)] ?? storedText(cellOf(row, month), field)

/** Drafts with one box changed; typing what stands there anyway is no change. */
export function withBox(drafts: Drafts, row: GridRow, month: number, field: Field, text: string): Drafts {
  const key = boxKey(row, month, field)
  const { [key]: _old, ...rest } = drafts
  return text.trim() === storedText(cellOf(row, month), field) ? rest : { ...rest, [key]: text }
}

export type Changed = { row: GridRow; cell: GridCell; correction: boolean; entry?: Entry; faults: [Field, CellFault][] }

/** The cells that differ from what stands there, each as an entry for the server or with what is wrong in it. */
export function changedCells(grid: Grid, drafts: Drafts): Changed[] {
  const found: Changed[] = []
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      const fields = fieldsOf(row)
      if (fields.some((field) => boxKey(row, cell.month, field) in drafts)) {
        found.push(changed(grid.year, row, cell, fields, drafts))
      }
    }
  }
  return found
}

function changed(year: number, row: GridRow, cell: GridCell, fields: Field[], drafts: Drafts): Changed {
  const faults: [Field, CellFault][] = []
  const values: Partial<Record<Field, number>> = {}
  for (const field of fields) {
    const parsed = parseTypedNumber(textOf(drafts, row, cell.month, field))
    if (!parsed.ok) faults.push([field, parsed.fault])
    else if (parsed.percent) faults.push([field, 'percent'])
    else if (parsed.value !== undefined) values[field] = parsed.value
  }
  const given = fields.filter((field) => values[field] !== undefined)
  if (faults.length === 0 && given.length > 0 && given.length < fields.length) {
    for (const field of fields) if (values[field] === undefined) faults.push([field, 'missing'])
  }
  if (faults.length === 0 && row.kind === 'RATIO' && (values.numerator ?? 0) > (values.denominator ?? 0)) {
    faults.push(['numerator', 'above'])
  }
  const correction = isTyped(cell)
  if (faults.length > 0) return { row, cell, correction, faults }
  const entry: Entry = {
    kpi: row.kpi,
    unit: row.unit?.code,
    year,
    month: cell.month,
    version: cell.version,
    ...values,
  }
  return { row, cell, correction, entry, faults }
}

/** A range copied in a spreadsheet, put in from one box on; boxes that take nothing are counted and left alone. */
export function withPasted(drafts: Drafts, lines: Line[], months: number[], at: Place, pasted: string[][]) {
  let skipped = 0
  let next = drafts
  pasted.forEach((texts, down) => {
    texts.forEach((text, right) => {
      const line = lines[at.line + down]
      const month = months[at.column + right]
      if (!line || month === undefined || !isOpen(line.row, cellOf(line.row, month))) skipped += 1
      else next = withBox(next, line.row, month, line.field, text)
    })
  })
  return { drafts: next, skipped }
}

export type Place = { line: number; column: number }

/** The boxes of a selected range as a spreadsheet reads them. */
export function copied(drafts: Drafts, lines: Line[], months: number[], from: Place, to: Place): string {
  const between = (one: number, other: number) =>
    Array.from({ length: Math.abs(one - other) + 1 }, (_, step) => Math.min(one, other) + step)
  return between(from.line, to.line)
    .map((line) =>
      between(from.column, to.column)
        .map((column) => {
          const it = lines[line]
          const month = months[column]
          return it && month !== undefined ? textOf(drafts, it.row, month, it.field) : ''
        })
        .join('\t'),
    )
    .join('\n')
}
