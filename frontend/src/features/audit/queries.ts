import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Row } from '@/api/types'
import { type AuditSearch, auditQueryOf } from './search'

export type AuditEntry = Row<'listAuditEntries'>

/** The trail, newest first. */
export const auditQuery = (search: AuditSearch) =>
  queryOptions({
    queryKey: ['audit', search],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/audit-entries', { params: { query: auditQueryOf(search) }, signal })),
  })

/** Recomputes the chain of all entries; may take a while. */
export const verifyTrail = () => answer(api.GET('/api/v1/audit-entries/verification'))
