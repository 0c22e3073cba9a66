import type { Query } from '@/api/types'
import { monthOf, yearOf } from '@/lib/format'
import { pick } from '@/lib/search'
import type { Duty } from './queries'

const filters = ['q', 'unit', 'item', 'state', 'status', 'month'] as const
const names = ['year', ...filters] as const

/** What the list's address may say. */
export type DutySearch = { [Name in (typeof names)[number]]?: string }

export const dutySearch = (raw: Record<string, unknown>): DutySearch => pick(raw, names)

export const activeFilters = (search: DutySearch): number =>
  filters.filter((name) => search[name] !== undefined && search[name] !== 'all').length

/** What the server narrows; the rest the page narrows by itself, because a year's list comes whole. */
export const dutyQueryOf = ({ year, unit, item, state }: DutySearch): Query<'listDuties'> => ({
  year: yearOf(year),
  unit,
  item,
  state: state as Query<'listDuties'>['state'],
})

/** All that the address asks for, for a file. What is at hand is no part of the year, so that a plain list gives all of it. */
export const exportQueryOf = (search: DutySearch): Query<'getDutiesExport'> => ({
  ...dutyQueryOf(search),
  status: search.status as Query<'getDutiesExport'>['status'],
  month: monthOf(search.month),
  q: search.q,
})

/** The month of its due day, 1 to 12. A due day that rolled into the next year stays with the last month. */
export const dueMonth = ({ due }: Duty): number =>
  due.date.slice(0, 4) === due.official.slice(0, 4) ? Number(due.date.slice(5, 7)) : Number(due.official.slice(5, 7))

/** The duties that the address asks for, apart from the month. */
export function narrowed(duties: Duty[], { q, status }: DutySearch): Duty[] {
  const words = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return duties.filter(
    (duty) =>
      (status === undefined || duty.status === status) &&
      words.every((word) => `${duty.itemCode} ${duty.itemText} ${duty.title ?? ''}`.toLowerCase().includes(word)),
  )
}

/** What part of the year is shown: one month, all of it, or what is at hand: the present month and whatever is late. */
export type Part = number | 'all' | 'now'

/** The part that the address asks for. Without a word of it, a plain list shows what is at hand, a narrowed one the whole year. */
export function partOf(search: DutySearch, now?: number): Part {
  const month = monthOf(search.month)
  if (month !== undefined) return month
  const plain = (['q', 'item', 'state', 'status'] as const).every((name) => search[name] === undefined)
  return search.month === undefined && plain && now !== undefined ? 'now' : 'all'
}

/** The duties of a part of the year. */
export function ofPart(duties: Duty[], part: Part, now?: number): Duty[] {
  if (part === 'all') return duties
  if (part === 'now') return duties.filter((duty) => dueMonth(duty) === now || duty.status === 'OVERDUE')
  return duties.filter((duty) => dueMonth(duty) === part)
}
