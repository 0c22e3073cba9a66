import type { Query } from '@/api/types'
import { pick } from '@/lib/search'
import type { CaseState } from '../queries'

const filters = [
  'q',
  'state',
  'due',
  'unit',
  'channel',
  'onSite',
  'category',
  'topic',
  'receivedFrom',
  'receivedTo',
] as const
const names = [...filters, 'sort', 'cursor'] as const

/**
 * What the list's address may say. No `state` means the cases whose deadline runs, `all` means every one. `due` is a light, or `soon` for what is
 * late or due within two working days.
 */
export type ComplaintSearch = { [Name in (typeof names)[number]]?: string }

export const complaintSearch = (raw: Record<string, unknown>): ComplaintSearch => pick(raw, names)

export const caseStates: CaseState[] = [
  'RECEIVED',
  'ASSIGNED',
  'IN_PROGRESS',
  'AWAITING_SUPPLEMENT',
  'UNDER_REVIEW',
  'REPLIED',
  'CLOSED',
]

/** How a petition may come in, the usual ways first. `WEB` is written by petitioners themselves. */
export const channels = [
  'COUNTER',
  'PHONE',
  'LETTER',
  'EMAIL',
  'CITY_SYSTEM',
  'SURVEY_FORM',
  'MEDIA',
  'OTHER',
  'WEB',
] as const

export const categories = [
  'REFORM_PROPOSAL',
  'LEGAL_INQUIRY',
  'MISCONDUCT_REPORT',
  'RIGHTS_PROTECTION',
  'OTHER',
] as const

/** How near the deadline may be asked to be. */
export const nearness = ['soon', 'RED', 'YELLOW', 'GREEN'] as const

/** So many working days before its due day a case is near. */
const near = 2

export const isSoon = ({ due }: ComplaintSearch): boolean => due === 'soon'

/** How many words of the address narrow the list. */
export const activeFilters = (search: ComplaintSearch): number => filters.filter((name) => search[name]).length

/** The days are the wrong way round; the server would find nothing. */
export const isReversed = ({ receivedFrom: from, receivedTo: to }: ComplaintSearch): boolean =>
  from !== undefined && to !== undefined && from > to

/**
 * The address as the server wants it; an unknown word is the server's to refuse. What is near a deadline is open by itself.
 */
export function listQueryOf(search: ComplaintSearch): Query<'listComplaints'> {
  const { state, due, ...rest } = search
  const which = state === undefined ? (due ? {} : { open: true }) : state === 'all' ? {} : { state }
  const when = due === undefined ? {} : isSoon(search) ? { dueWithin: near } : { light: due }
  return { ...rest, ...which, ...when } as Query<'listComplaints'>
}
