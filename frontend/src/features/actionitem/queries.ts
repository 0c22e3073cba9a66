import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Query, Row } from '@/api/types'

export type ActionItem = Answer<'getActionItem'>
export type ActionItemRow = Row<'listActionItems'>
export type ScheduleKind = ActionItemRow['scheduleKinds'][number]

/** A plan's items all fit into one answer; the cursor serves plans that grow beyond it. */
const limit = 200

export const actionItemsQuery = (query: Query<'listActionItems'>) =>
  queryOptions({
    queryKey: ['action-items', 'list', query],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/action-items', { params: { query: { limit, ...query } }, signal })),
  })

/** One item by its id, or by its code in the plan that governs. */
export const actionItemQuery = (id: string) =>
  queryOptions({
    queryKey: ['action-items', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/action-items/{id}', { params: { path: { id } } })),
  })

/** Writes the office's reading of an item; an empty one removes it. */
export const updateNote = (id: string, version: number, note: string): Promise<ActionItem> =>
  answer(
    api.PUT('/api/v1/action-items/{id}/note', { params: { path: { id }, header: ifMatch(version) }, body: { note } }),
  )
