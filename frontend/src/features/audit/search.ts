import type { Query } from '@/api/types'
import { pick } from '@/lib/search'

const names = ['actor', 'action', 'targetType', 'targetId', 'from', 'to', 'cursor'] as const

/** What the trail's address may say. */
export type AuditSearch = { [Name in (typeof names)[number]]?: string }

export const auditSearch = (raw: Record<string, unknown>): AuditSearch => pick(raw, names)

/** The address as the server wants it; an unknown word is the server's to refuse. */
export const auditQueryOf = (search: AuditSearch) => search as Query<'listAuditEntries'>
