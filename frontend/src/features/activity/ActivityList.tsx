/** What was done for an item in a year. */
export function ActivityList(_: { item: string; year: number }) {
  return null
}
