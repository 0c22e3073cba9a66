import { formatMonthDay, formatRoc, formatRocLong, type IsoDate, rocYear, weekday } from './roc-date'

const zone = 'Asia/Taipei'

const chinese = (language: string) => language.startsWith('zh')

/** A number with thousands separators and at most `digits` decimals, never rounded up to a whole it has not reached. */
export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(value)
}

/** A size as people read it: 512 KB, 3.4 MB. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1000) return `${formatNumber(Math.max(1, kilobytes))} KB`
  return `${formatNumber(kilobytes / 1024, 1)} MB`
}

/** A day in running text: `115年11月22日（日）`, or `22 Nov 2026 (Sun)` in English. */
export function formatDay(iso: IsoDate, language: string): string {
  if (chinese(language)) return `${formatRocLong(iso)}（${weekday(iso, language)}）`
  return `${formatDate(iso, language)} (${weekday(iso, language)})`
}

/** A day in a table: `115/11/22`, or `22 Nov 2026` in English. */
export function formatDate(iso: IsoDate, language: string): string {
  if (chinese(language)) return formatRoc(iso)
  const date = new Date(`${iso}T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date)
}

/** A day of a year that is plain from the heading: `11/22（日）`. */
export function formatShortDay(iso: IsoDate, language: string): string {
  if (chinese(language)) return `${formatMonthDay(iso)}（${weekday(iso, language)}）`
  return `${formatMonthDay(iso)} (${weekday(iso, language)})`
}

/** A month: `115年11月`, or `Nov 2026` in English. */
export function formatMonth(iso: IsoDate, language: string): string {
  if (chinese(language)) return formatRocLong(iso).replace(/\d+日$/, '')
  return formatDate(iso, language).replace(/^\d+ /, '')
}

/** The name of a Gregorian year: `115年度`, or `2026` in English. */
export const yearName = (year: number, language: string): string =>
  chinese(language) ? `${rocYear(year)}年度` : String(year)

/** The Gregorian year of an address, when it names one. */
export const yearOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^(19|20|21)\d\d$/.test(text) ? Number(text) : undefined

/** The month of an address, 1 to 12, when it names one. */
export const monthOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^([1-9]|1[0-2])$/.test(text) ? Number(text) : undefined

/** The day it is in Taipei. */
export const todayInTaipei = (now = new Date()): IsoDate => now.toLocaleDateString('sv-SE', { timeZone: zone })

/** The Gregorian year it is in Taipei. */
export const thisYear = (): number => Number(todayInTaipei().slice(0, 4))

/** An instant of the wire (UTC) as Taipei's clock shows it: `115/11/22 08:05`, where seconds count `115/11/22 08:05:09`. */
export function formatInstant(instant: string, language: string, seconds = false): string {
  const [date = '', time = ''] = new Date(instant).toLocaleString('sv-SE', { timeZone: zone }).split(' ')
  return `${formatDate(date, language)} ${time.slice(0, seconds ? 8 : 5)}`
}
