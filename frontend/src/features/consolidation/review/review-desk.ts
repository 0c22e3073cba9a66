import type { News } from '../queries'

/** What lies on the desk: the reports in the order in which they came, and what was decided about some. */
export type Desk = { rows: News[]; done: Record<string, 'review' | 'return'> }

/** The reports that wait now, in their places; those that were decided upon stay, and what somebody else took away goes. */
export function deskOf({ rows, done }: Desk, waiting: News[]): Desk {
  const kept = rows.flatMap((row) => {
    const now = waiting.find(({ reportId }) => reportId === row.reportId)
    // What was decided stays as it was decided, also when an older answer still has it waiting.
    return done[row.reportId] ? [row] : now ? [now] : []
  })
  const added = waiting.filter(({ reportId }) => !rows.some((row) => row.reportId === reportId))
  return { rows: [...kept, ...added], done }
}

/** The first report that still waits behind another one, or from the start. */
export function nextWaiting({ rows, done }: Desk, after?: string): string | undefined {
  const place = rows.findIndex(({ reportId }) => reportId === after) + 1
  return [...rows.slice(place), ...rows.slice(0, place)].find(({ reportId }) => !done[reportId])?.reportId
}
