import type { Query } from '@/api/types'
import { pick } from '@/lib/search'

const names = ['q', 'unitId', 'active', 'cursor'] as const

/** What the address of the people's list may say. */
type StaffSearch = { [Name in (typeof names)[number]]?: string }

export const staffSearch = (raw: Record<string, unknown>): StaffSearch => pick(raw, names)

/** The address as the server wants it; an unknown word is the server's to refuse. */
export const staffQueryOf = (search: StaffSearch) => search as unknown as Query<'listStaff'>
