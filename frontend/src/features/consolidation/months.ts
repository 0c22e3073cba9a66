import { todayInTaipei } from '@/lib/format'

/** Whether an address names a month: `2026-10`. */
export const isMonth = (text: string): boolean => /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text)

/** A month as addresses write it. */
export const monthAddress = ({ year, month }: { year: number; month: number }): string =>
  `${year}-${String(month).padStart(2, '0')}`

export const firstDay = (month: string): string => `${month}-01`

/** The month so many months later, or earlier. */
export function monthAfter(month: string, steps: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + steps
  return monthAddress({ year: Math.floor(count / 12), month: (count % 12) + 1 })
}

/** The month that is reported about now: the one before the present. */
export const reportedMonth = (today = todayInTaipei()): string => monthAfter(today.slice(0, 7), -1)
