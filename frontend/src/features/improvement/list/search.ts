import type { Query } from '@/api/types'
import { yearOf } from '@/lib/format'
import { pick } from '@/lib/search'
import type { ImprovementStatus, SourceKind } from '../queries'

const filters = ['q', 'unit', 'status', 'sourceKind', 'year'] as const
const names = [...filters, 'sort', 'cursor'] as const

/** What the list's address may say. */
export type ImprovementSearch = { [Name in (typeof names)[number]]?: string }

export const improvementSearch = (raw: Record<string, unknown>): ImprovementSearch => pick(raw, names)

/** What the address of a new improvement brings along. The source's id comes only from the page of that source. */
export const newImprovementSearch = (raw: Record<string, unknown>) => pick(raw, ['sourceKind', 'sourceId', 'unit'])

/** The most pressing first. */
export const statuses: ImprovementStatus[] = [
  'OVERDUE',
  'DUE_SOON',
  'UNPLANNED',
  'ON_TRACK',
  'AWAITING_VERIFICATION',
  'EFFECTIVE',
  'CANCELLED',
]

export const sourceKinds: SourceKind[] = [
  'EVALUATION',
  'AUDIT',
  'KPI',
  'COMPLAINT',
  'FEEDBACK',
  'SURVEY_ITEM',
  'TEST',
  'INSPECTION',
  'OTHER',
]

/** Kinds whose sources a person names in words. The others are opened from the page of their source. */
export const namedKinds = sourceKinds.filter((kind) => !['KPI', 'COMPLAINT', 'FEEDBACK'].includes(kind))

/** How many words of the address narrow the list. */
export const activeFilters = (search: ImprovementSearch): number => filters.filter((name) => search[name]).length

/** The address as the server wants it; an unknown word is the server's to refuse. */
export const listQueryOf = ({ year, ...rest }: ImprovementSearch) =>
  ({ ...rest, year: yearOf(year) }) as Query<'listImprovements'>

/** The same for the counts, which tell every status. */
export function totalsQueryOf(search: ImprovementSearch): Query<'getImprovementTotals'> {
  const { q, unit, sourceKind, year } = listQueryOf(search)
  return { q, unit, sourceKind, year }
}
