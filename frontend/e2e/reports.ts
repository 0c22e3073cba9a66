import { body, type Person, stepAt } from './office'

const now = new Date(Date.now() + 8 * 3_600_000)

/** A month that is over in Taipei: the last one, or one before it. As addresses have it, and as pages name it. */
export function monthBefore(months: number): { month: string; named: string } {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
  return {
    month: first.toISOString().slice(0, 7),
    named: `${first.getUTCFullYear() - 1911}年${first.getUTCMonth() + 1}月`,
  }
}

const address = (id: string) => `/api/v1/progress-reports/${id}`

/** Somebody's step with a report, on the version that stands there now. */
export const reportStep = (who: Person, id: string, name: string, data?: object) => stepAt(who, address(id), name, data)

type Line = { item: { code: string; lineageId: string }; words: { kind?: string }; missing: string[]; version: number }

/** Says of every line that still lacks something what it has to say, as the page would store it. */
export async function fillTheRest(who: Person, id: string) {
  const { year, lines } = await body(await who.api.get(address(id)))
  const said = { cause: '場次集中在下半年。', countermeasure: '已排定場次，逐月補足。', expectedOn: `${year}-12-31` }
  for (const line of (lines as Line[]).filter(({ missing }) => missing.length > 0)) {
    await store(who, id, line, { ...said, kind: line.words.kind ?? 'BEHIND', narrative: '依計畫辦理。' })
  }
}

/** Stores what somebody says of an item now. The files stay. */
export async function fillLine(who: Person, id: string, code: string, words: object) {
  const { lines } = await body(await who.api.get(address(id)))
  await store(who, id, (lines as Line[]).find(({ item }) => item.code === code) as Line, words)
}

async function store({ api }: Person, id: string, { item, version }: Line, data: object) {
  const headers = { 'If-Match': `"${version}"` }
  await body(await api.put(`${address(id)}/lines/${item.lineageId}`, { headers, data }))
}
