import type { Query } from '@/api/types'
import { pick } from '@/lib/search'

const names = ['q', 'role', 'unitId', 'state', 'sort', 'cursor'] as const

/** What the address of the accounts' list may say. */
export type AccountSearch = { [Name in (typeof names)[number]]?: string }

export const accountSearch = (raw: Record<string, unknown>): AccountSearch => pick(raw, names)

/** The address as the server wants it; an unknown word is the server's to refuse. */
export const accountQueryOf = (search: AccountSearch) => search as Query<'listAccounts'>
