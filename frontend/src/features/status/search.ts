import { monthOf, yearOf } from '@/lib/format'
import { pick, stringifySearch } from '@/lib/search'
import type { Status } from '@/ui/StatusBadge'
import type { StatusGrid } from './queries'

const filters = ['unit', 'status', 'heading', 'month'] as const
const names = ['year', 'view', ...filters] as const

/** What the heat map's address may say. `heading` is the code of a dimension, a sub-dimension or a criterion. */
export type MapSearch = { [Name in (typeof names)[number]]?: string }

export const mapSearch = (raw: Record<string, unknown>): MapSearch => pick(raw, names)

export const gridQueryOf = ({ year, unit }: MapSearch) => ({ year: yearOf(year), unit })

export const activeFilters = (search: MapSearch): number => filters.filter((name) => search[name] !== undefined).length

/** The heat map's address, for grids that lead there. */
export const mapHref = (search: MapSearch): string => `/heat-map${stringifySearch(search)}`

type Row = { now: Status; months: Status[] }

/** The status that the address asks about: that of the month it names, else the one now. */
const askedStatus = (row: Row, month?: number): Status | undefined =>
  month === undefined ? row.now : row.months[month - 1]

/** The items that the address asks for. */
export function narrowed(items: StatusGrid['items'], { heading, status, month }: MapSearch): StatusGrid['items'] {
  return items.filter(
    (item) =>
      (heading === undefined || item.code.startsWith(`${heading}.`)) &&
      (status === undefined || askedStatus(item, monthOf(month)) === status),
  )
}
