import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Query, Row } from '@/api/types'

export type Improvement = Answer<'getImprovement'>
export type ImprovementRow = Row<'listImprovements'>
export type ImprovementTotals = Answer<'getImprovementTotals'>
export type ImprovementStatus = ImprovementRow['status']
export type ImprovementState = ImprovementRow['state']
export type SourceKind = ImprovementRow['source']['kind']

export const improvementsQuery = (query: Query<'listImprovements'>) =>
  queryOptions({
    queryKey: ['improvements', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/improvements', { params: { query }, signal })),
  })

export const improvementTotalsQuery = (query: Query<'getImprovementTotals'>) =>
  queryOptions({
    queryKey: ['improvements', 'totals', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/improvements/totals', { params: { query }, signal })),
  })

export const improvementQuery = (id: string) =>
  queryOptions({
    queryKey: ['improvements', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/improvements/{id}', { params: { path: { id } } })),
  })

/** Who may carry out improvements of a unit, by the unit's code. */
export const improvementOwnersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['improvement-owners', unit],
    queryFn: () => answer(api.GET('/api/v1/improvements/owners', { params: { query: { unit } } })),
  })

/** Rooms that show improvements; what they hold is asked anew after each change. */
const fed = ['improvements', 'reminders', 'dashboard']

/** Takes a stored improvement into the cache, and everything that it moves is asked anew. */
export function takeImprovement(queryClient: QueryClient, saved: Improvement): Promise<void> {
  queryClient.setQueryData(improvementQuery(saved.id).queryKey, saved)
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) => fed.includes(String(queryKey[0])) && queryKey[2] !== saved.id,
  })
}
