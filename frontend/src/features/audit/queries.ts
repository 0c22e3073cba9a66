import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Query, Row } from '@/api/types'
import { pick } from '@/lib/search'

export type AuditEntry = Row<'listAuditEntries'>

const names = ['actor', 'action', 'targetType', 'targetId', 'from', 'to', 'cursor'] as const

/** What the trail's address may say. */
export type AuditSearch = { [Name in (typeof names)[number]]?: string }

export const auditSearch = (raw: Record<string, unknown>): AuditSearch => pick(raw, names)

/** The address as the server wants it; an unknown word is the server's to refuse. */
export const auditQueryOf = (search: AuditSearch) => search as Query<'listAuditEntries'>

/** The trail, newest first. */
export const auditQuery = (search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit', search],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/audit-entries', { params: { query: auditQueryOf(search) }, signal })),
  })

/** Recomputes the chain of all entries; may take a while. */
export const verifyTrail = () => answer(api.GET('/api/v1/audit-entries/verification'))
