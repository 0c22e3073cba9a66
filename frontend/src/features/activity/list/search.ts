import { pick } from '@/lib/search'

export const filters = ['q', 'unit', 'kind', 'item', 'medium', 'tone', 'pending', 'state'] as const
const names = [...filters, 'period', 'from', 'to', 'sort', 'cursor'] as const

/** What the list's address may say. */
export type ActivitySearch = { [Name in (typeof names)[number]]?: string }

export const activitySearch = (raw: Record<string, unknown>): ActivitySearch => pick(raw, names)

const newNames = ['item', 'date', 'kind'] as const

/** What the address of a new record may fill in beforehand: an item's code, a day, a kind. */
type NewActivitySearch = { [Name in (typeof newNames)[number]]?: string }

export const newActivitySearch = (raw: Record<string, unknown>): NewActivitySearch => pick(raw, newNames)
