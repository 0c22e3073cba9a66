import type { Query } from '@/api/types'
import { pick } from '@/lib/search'

const names = ['state', 'cursor'] as const

/** What the address of a webhook's page may say of its log. */
export type LogSearch = { [Name in (typeof names)[number]]?: string }

export const logSearch = (raw: Record<string, unknown>): LogSearch => pick(raw, names)

/** The address as the server wants it; an unknown word is the server's to refuse. */
export const logQueryOf = (search: LogSearch) => search as Query<'listWebhookDeliveries'>
