import type { CalendarDay } from '@/features/calendar/queries'
import { todayInTaipei } from '@/lib/format'
import { worstOf } from '@/ui/chart/StatusShape'
import type { Duty } from './queries'

const dayLength = 86_400_000

/** The days of a Gregorian year as they fall, for a year whose official calendar is not loaded: none is known to be a day off. */
export function plainDays(year: number): CalendarDay[] {
  const first = Date.UTC(year, 0, 1)
  const count = (Date.UTC(year + 1, 0, 1) - first) / dayLength
  return Array.from({ length: count }, (_, place) => {
    const day = new Date(first + place * dayLength)
    return { date: day.toISOString().slice(0, 10), weekday: day.getUTCDay() || 7, working: true }
  })
}

/** The duties by their due days. */
export function byDay(duties: Duty[]): Map<string, Duty[]> {
  const days = new Map<string, Duty[]>()
  for (const duty of duties) days.set(duty.due.date, [...(days.get(duty.due.date) ?? []), duty])
  return days
}

/** How a day stands: the worst of what is due on it. */
export const statusOf = (duties: Duty[]) => worstOf(duties.map(({ status }) => status))

/** The day that is opened first: the next one on which something is still to be done, else the last one with a duty. */
export function firstDay(duties: Duty[], today = todayInTaipei()): string | undefined {
  const days = duties.map(({ due }) => due.date).sort()
  const open = duties.filter(({ state, due }) => state === 'OPEN' && due.date >= today).map(({ due }) => due.date)
  return open.sort()[0] ?? days.at(-1)
}
