import type { PlanDocument } from './queries'

type Dimension = PlanDocument['dimensions'][number]
type SubDimension = Dimension['subDimensions'][number]
type Criterion = SubDimension['criteria'][number]
export type PlanItem = Criterion['groups'][number]['items'][number]
export type PlanAssignment = PlanItem['assignments'][number]

/** A group's heading, or one item with its lines of units and schedules. */
export type PlanTableRow =
  | { kind: 'group'; code: string; title: string }
  | {
      kind: 'item'
      item: PlanItem
      /** How many lines of the table the benefit cell covers; 0 where the cell above reaches down here. */
      benefitLines: number
    }

/** One criterion: a merged first cell and the lines beside it. */
export type CriterionRows = { code: string; title: string; lines: number; rows: PlanTableRow[] }

/** Units and schedules stand in lines of their own, because one item may bind several units at different times. */
const linesOf = (item: PlanItem) => Math.max(1, item.assignments.length)

/**
 * The rows of one criterion as the official table prints them. A benefit that is equal in consecutive rows is one cell; a group's
 * heading crosses the whole table and so ends it.
 */
export function criterionRows({ code, title, groups }: Criterion): CriterionRows {
  const rows: PlanTableRow[] = []
  let open: Extract<PlanTableRow, { kind: 'item' }> | undefined
  for (const group of groups) {
    if (group.title) {
      rows.push({ kind: 'group', code: group.code, title: group.title })
      open = undefined
    }
    for (const item of group.items) {
      const lines = linesOf(item)
      if (open && item.benefit !== undefined && open.item.benefit === item.benefit) {
        open.benefitLines += lines
        rows.push({ kind: 'item', item, benefitLines: 0 })
      } else {
        open = { kind: 'item', item, benefitLines: lines }
        rows.push(open)
      }
    }
  }
  const lines = rows.reduce((sum, row) => sum + (row.kind === 'item' ? linesOf(row.item) : 1), 0)
  return { code, title, lines, rows }
}

/** A heading's address within the page. */
export const anchorOf = (code: string): string => `p-${code}`
