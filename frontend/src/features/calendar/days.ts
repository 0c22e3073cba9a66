import type { CalendarDay } from './queries'

/** What a day is, for the eye: five looks, never by colour alone. */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'makeUp' | 'overlay'

export const dayKinds: DayKind[] = ['working', 'weekend', 'holiday', 'makeUp', 'overlay']

const saturday = 6

/** `weekday` counts from Monday, 1, to Sunday, 7. */
export function dayKind({ working, weekday, note, overlay }: CalendarDay): DayKind {
  if (overlay !== undefined) return 'overlay'
  if (working) return weekday >= saturday ? 'makeUp' : 'working'
  return weekday >= saturday && note === undefined ? 'weekend' : 'holiday'
}

export type Month = { month: number; days: CalendarDay[]; weeks: (CalendarDay | undefined)[][] }

/** The year's days by months, each in weeks that begin on Sunday as calendars here do. */
export function monthsOf(days: CalendarDay[]): Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1)
    return { month: index + 1, days: own, weeks: weeksOf(own) }
  })
}

function weeksOf(days: CalendarDay[]): Month['weeks'] {
  const blanks: undefined[] = Array.from({ length: (days[0]?.weekday ?? 0) % 7 })
  const cells = [...blanks, ...days]
  const weeks: Month['weeks'] = []
  for (let start = 0; start < cells.length; start += 7) {
    weeks.push(Array.from({ length: 7 }, (_, place) => cells[start + place]))
  }
  return weeks
}
