import type { Query } from '@/api/types'
import { todayInTaipei } from '@/lib/format'
import type { IsoDate } from '@/lib/roc-date'
import { type ActivitySearch, filters } from './search'

/** The year is what an address without a word means. */
export const periods = ['year', 'month', 'dates'] as const
export type Period = (typeof periods)[number]

export const periodOf = ({ period }: ActivitySearch): Period => periods.find((one) => one === period) ?? 'year'

export const isWithdrawn = ({ state }: ActivitySearch): boolean => state === 'WITHDRAWN'

/** How many words of the address narrow the list, beside the search box; a period other than the year is one. */
export const activeFilters = (search: ActivitySearch): number =>
  filters.filter((name) => search[name] !== undefined).length + (periodOf(search) === 'year' ? 0 : 1)

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The days that the address means, both included. Calendar and ROC years begin on the same day. */
export function daysOf(search: ActivitySearch, now: IsoDate = todayInTaipei()): { from?: IsoDate; to?: IsoDate } {
  const year = now.slice(0, 4)
  const month = now.slice(0, 7)
  switch (periodOf(search)) {
    case 'year':
      return { from: `${year}-01-01`, to: `${year}-12-31` }
    case 'month':
      return { from: `${month}-01`, to: `${month}-${lastDay(Number(year), Number(month.slice(5)))}` }
    case 'dates':
      return { from: search.from, to: search.to }
  }
}

/** The days are the wrong way round; the server would find nothing. */
export function isReversed(search: ActivitySearch): boolean {
  const { from, to } = daysOf(search)
  return from !== undefined && to !== undefined && from > to
}

/** The address as the server wants it; an unknown word is the server's to refuse. */
export function listQueryOf(search: ActivitySearch): Query<'listActivities'> {
  const { period: _period, from: _from, to: _to, ...rest } = search
  return { ...rest, ...daysOf(search) } as Query<'listActivities'>
}

/** The same filters without order and page, for the totals. */
export function totalsQueryOf(search: ActivitySearch): Query<'getActivityTotals'> {
  const { q, unit, kind, item, medium, tone, pending } = search
  return { q, unit, kind, item, medium, tone, pending, ...daysOf(search) } as Query<'getActivityTotals'>
}
