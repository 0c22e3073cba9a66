import type { Query } from '@/api/types'
import { pick } from '@/lib/search'

const filters = ['q', 'unit', 'heading', 'scheduleKind'] as const
const names = [...filters, 'view', 'sort', 'cursor'] as const

/** What the list's address may say. */
export type ItemSearch = { [Name in (typeof names)[number]]?: string }

/** Two ways to see the same rows. */
type ItemView = 'table' | 'tree'

export const itemSearch = (raw: Record<string, unknown>): ItemSearch => pick(raw, names)

export const viewOf = (search: ItemSearch): ItemView => (search.view === 'tree' ? 'tree' : 'table')

/** How many words of the address narrow the list. */
export const activeFilters = (search: ItemSearch): number => filters.filter((name) => search[name] !== undefined).length

export const isFiltered = (search: ItemSearch): boolean => activeFilters(search) > 0

/** The address as the server wants it: the view is the page's own affair. An unknown word is the server's to refuse. */
export function itemQueryOf({ view: _view, ...query }: ItemSearch): Query<'listActionItems'> {
  return query as Query<'listActionItems'>
}
