import { todayInTaipei, yearOf } from '@/lib/format'
import { pick } from '@/lib/search'

/** What the address of the overview and of the grid may say. */
export const kpiSearch = (raw: Record<string, unknown>) => pick(raw, ['year', 'unit', 'status', 'month'])

export type KpiSearch = ReturnType<typeof kpiSearch>

/** The Gregorian year of now, in Taipei. */
export const thisYear = () => Number(todayInTaipei().slice(0, 4))

export const shownYear = ({ year }: Pick<KpiSearch, 'year'>): number => yearOf(year) ?? thisYear()
