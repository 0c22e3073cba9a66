import { thisYear, yearOf } from '@/lib/format'
import { pick } from '@/lib/search'

/** What the address of the overview and of the grid may say. */
export const kpiSearch = (raw: Record<string, unknown>) => pick(raw, ['year', 'unit', 'status', 'month'])

export type KpiSearch = ReturnType<typeof kpiSearch>

export const shownYear = ({ year }: Pick<KpiSearch, 'year'>): number => yearOf(year) ?? thisYear()
