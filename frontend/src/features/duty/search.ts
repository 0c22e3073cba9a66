import type { Query } from '@/api/types'
import { monthOf, yearOf } from '@/lib/format'
import { pick } from '@/lib/search'
import type { Duty } from './queries'

const filters = ['q', 'unit', 'item', 'state', 'status', 'month'] as const
const names = ['year', ...filters] as const

/** What the list's address may say. */
export type DutySearch = { [Name in (typeof names)[number]]?: string }

export const dutySearch = (raw: Record<string, unknown>): DutySearch => pick(raw, names)

export const activeFilters = (search: DutySearch): number => filters.filter((name) => search[name] !== undefined).length

/** What the server narrows; the rest the page narrows by itself, because a year's list comes whole. */
export const dutyQueryOf = ({ year, unit, item, state }: DutySearch): Query<'listDuties'> => ({
  year: yearOf(year),
  unit,
  item,
  state: state as Query<'listDuties'>['state'],
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

/** Those of the month that the address names; all of them when it names none. */
export const ofMonth = (duties: Duty[], search: DutySearch): Duty[] => {
  const month = monthOf(search.month)
  return month === undefined ? duties : duties.filter((duty) => dueMonth(duty) === month)
}
