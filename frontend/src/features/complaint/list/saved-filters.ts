import { type ComplaintSearch, complaintSearch } from './search'

/** A set of filters under a name of its owner's. */
export type SavedFilter = {
  name: string
  search: ComplaintSearch
  /** The list opens with it. */
  first?: boolean
}

const place = (accountId: string) => `complaint-filters:${accountId}`
const most = 20

/** What an account keeps on this device, made safe against what an older program may have left there. */
export function readFilters(accountId: string): SavedFilter[] {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(place(accountId)) ?? '[]')
    if (!Array.isArray(found)) return []
    return found
      .filter((one) => typeof one?.name === 'string' && typeof one?.search === 'object' && one.search !== null)
      .map(({ name, search, first }) => ({ name, search: complaintSearch(search), first: first === true }))
  } catch {
    return []
  }
}

/** Keeps filters; says whether the browser allowed it. */
export function writeFilters(accountId: string, filters: SavedFilter[]): boolean {
  try {
    localStorage.setItem(place(accountId), JSON.stringify(filters.slice(-most)))
    return true
  } catch {
    return false
  }
}

/** With which filters the list opens for an account; nothing where it chose none. */
export const defaultSearch = (accountId: string): ComplaintSearch | undefined =>
  readFilters(accountId).find(({ first }) => first)?.search

/** What of an address is worth keeping. Searched words stay out: they may name somebody. */
export function worthKeeping({ q: _q, cursor: _cursor, ...search }: ComplaintSearch): ComplaintSearch {
  return search
}

const inOrder = (search: ComplaintSearch) =>
  JSON.stringify(
    Object.entries(search)
      .filter(([, word]) => word !== undefined)
      .sort(),
  )

export const isSame = (one: ComplaintSearch, other: ComplaintSearch): boolean =>
  inOrder(worthKeeping(one)) === inOrder(worthKeeping(other))
