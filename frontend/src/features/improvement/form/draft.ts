import type { QueryClient } from '@tanstack/react-query'

/** What the page of a source already knows of an improvement that is being opened. */
type Draft = { label?: string; finding?: string }

const keyOf = (kind: string, id: string) => ['improvement-draft', kind, id]

/** Keeps it in the memory of this page for some minutes; no address and no disk has it. */
export const keepDraft = (client: QueryClient, kind: string, id: string, draft: Draft) =>
  client.setQueryData<Draft>(keyOf(kind, id), draft)

/** What was kept; nothing after the page was loaded anew. */
export const draftOf = (client: QueryClient, kind?: string, id?: string): Draft =>
  (kind && id && client.getQueryData<Draft>(keyOf(kind, id))) || {}
