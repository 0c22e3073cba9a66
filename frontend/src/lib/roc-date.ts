/** A calendar day as the wire writes it, `yyyy-MM-dd`. No time, no zone: it is cut as text and never shifts. */
export type IsoDate = string

/** Why a typed date was refused: `form` cannot be read, `year` lies between ROC 199 and 1900, `impossible` does not exist. */
type DateFault = 'form' | 'year' | 'impossible'

type ParsedDate = { ok: true; date: IsoDate } | { ok: false; fault: DateFault }

const rocOffset = 1911
const weekdaysZh = ['日', '一', '二', '三', '四', '五', '六'] as const
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

type Parts = { year: number; month: number; day: number }

function parts(iso: IsoDate): Parts {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (!match) throw new RangeError(`not an ISO date: ${iso}`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

const two = (value: number) => String(value).padStart(2, '0')

/** The ROC year of a Gregorian year: 2026 is 115. */
export const rocYear = (gregorian: number): number => gregorian - rocOffset

/** `115年11月22日`; years before 1912 keep their Gregorian number. */
export function formatRocLong(iso: IsoDate): string {
  const { year, month, day } = parts(iso)
  return `${year > rocOffset ? rocYear(year) : year}年${month}月${day}日`
}

/** `115/11/22`, for tables and fields. */
export function formatRoc(iso: IsoDate): string {
  const { year, month, day } = parts(iso)
  return `${year > rocOffset ? rocYear(year) : year}/${two(month)}/${two(day)}`
}

/** `11/22`, where the year is plain from the heading. */
export function formatMonthDay(iso: IsoDate): string {
  const { month, day } = parts(iso)
  return `${two(month)}/${two(day)}`
}

/** The weekday's short name, `日` or `Sun`. */
export function weekday(iso: IsoDate, language: string): string {
  const { year, month, day } = parts(iso)
  const names = language.startsWith('zh') ? weekdaysZh : weekdaysEn
  return names[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

/**
 * Reads a day as people here write it: 115/11/22, 115.11.22, 115-11-22, 1151122, 中華民國115年11月22日, 2026-11-22, 20261122, also in
 * full-width signs. Years 1–199 are ROC, from 1900 Gregorian; between them nobody can know, so it is an error.
 */
export function parseDate(typed: string): ParsedDate {
  const text = typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^(中華)?民國/, '')
  const match =
    /^(\d{1,4})年(\d{1,2})月(\d{1,2})日?$/.exec(text) ??
    /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text)?.filter((_, index) => index !== 2) ??
    /^(\d{2,4})(\d{2})(\d{2})$/.exec(text)
  if (!match) return { ok: false, fault: 'form' }
  const typedYear = Number(match[1])
  if (typedYear < 1 || (typedYear > 199 && typedYear < 1900)) return { ok: false, fault: 'year' }
  const year = typedYear <= 199 ? typedYear + rocOffset : typedYear
  const month = Number(match[2])
  const day = Number(match[3])
  const lastDay = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
  if (day < 1 || day > lastDay) return { ok: false, fault: 'impossible' }
  return { ok: true, date: `${year}-${two(month)}-${two(day)}` }
}
