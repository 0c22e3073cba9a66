/** The links of a matrix, row by row. */
export const linksOf = (table: HTMLElement | null): HTMLElement[][] =>
  Array.from(table?.querySelectorAll('[data-matrix-row]') ?? [], (row) => Array.from(row.querySelectorAll('a')))

const pageOfRows = 10

/** Where a key leads from a place in the grid; nothing when it is no key of the grid. */
export function stepTo(
  grid: HTMLElement[][],
  from: HTMLElement,
  key: string,
  control: boolean,
): HTMLElement | undefined {
  const row = grid.findIndex((links) => links.includes(from))
  if (row < 0) return undefined
  const column = grid[row]?.indexOf(from) ?? 0
  const last = (grid[row]?.length ?? 1) - 1
  const bottom = grid.length - 1
  const places: Record<string, [number, number]> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [control ? 0 : row, 0],
    End: [control ? bottom : row, last],
    PageDown: [row + pageOfRows, column],
    PageUp: [row - pageOfRows, column],
  }
  const place = places[key]
  if (!place) return undefined
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  return grid[within(place[0], bottom)]?.[within(place[1], last)]
}
