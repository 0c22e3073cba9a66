import { localName } from '@/lib/local-name'
import { stringifySearch } from '@/lib/search'
import type { MatrixRow } from '@/ui/chart/StatusMatrix'
import type { StatusGrid } from './queries'
import { type MapSearch, mapHref } from './search'

/** The items as rows under their criteria; each cell opens the item. */
export function itemRows(grid: StatusGrid, items: StatusGrid['items'], { year }: MapSearch): MatrixRow[] {
  return items.map(({ lineageId, code, text, now, months }) => {
    const criterion = grid.criteria.find((one) => code.startsWith(`${one.code}.`))
    const href = `/action-items/${code}${stringifySearch({ year })}`
    return {
      id: lineageId,
      name: code,
      code,
      title: text,
      href,
      now,
      cells: months.map((status) => ({ status, href })),
      group: criterion && `${criterion.code} ${criterion.title}`,
    }
  })
}

/** The units as rows; each cell shows that unit's items with the month marked. */
export function unitRows(grid: StatusGrid, { year, unit: chosen }: MapSearch, language: string): MatrixRow[] {
  return grid.units
    .filter(({ unit }) => chosen === undefined || unit.code === chosen)
    .map(({ unit, now, months }) => ({
      id: unit.id,
      name: localName(unit, language),
      title: localName(unit, language),
      href: mapHref({ year, unit: unit.code }),
      now,
      cells: months.map((status, place) => ({
        status,
        href: mapHref({ year, unit: unit.code, month: String(place + 1) }),
      })),
    }))
}
