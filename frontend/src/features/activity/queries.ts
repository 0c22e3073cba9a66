import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Query, Row } from '@/api/types'

export type Activity = Answer<'getActivity'>
export type ActivityRow = Row<'listActivities'>
export type ActivityRevision = Row<'listActivityRevisions'>
export type ActivityKind = Row<'listActivityKinds'>
export type ActivityBody = Body<'createActivity'>

export const activitiesQuery = (query: Query<'listActivities'>) =>
  queryOptions({
    queryKey: ['activities', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/activities', { params: { query }, signal })),
  })

/** What the filtered activities add up to; withdrawn ones count nowhere. */
export const activityTotalsQuery = (query: Query<'getActivityTotals'>) =>
  queryOptions({
    queryKey: ['activities', 'totals', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/activities/totals', { params: { query }, signal })),
  })

export const activityQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/activities/{id}', { params: { path: { id } } })),
  })

export const activityRevisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['activities', 'revisions', id],
    queryFn: () => answer(api.GET('/api/v1/activities/{id}/revisions', { params: { path: { id } } })),
  })

/** All kinds, those out of use too: old records still name them. */
export const activityKindsQuery = queryOptions({
  queryKey: ['activity-kinds'],
  queryFn: () => answer(api.GET('/api/v1/activity-kinds')),
  staleTime: 300_000,
})

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })
const once = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } })

export const createActivity = (body: ActivityBody, key: string) =>
  answer(api.POST('/api/v1/activities', { ...once(key), body }))

export const updateActivity = (id: string, version: number, body: ActivityBody) =>
  answer(api.PUT('/api/v1/activities/{id}', { ...on(id, version), body }))

export const withdrawActivity = (id: string, version: number, reason: string) =>
  answer(api.POST('/api/v1/activities/{id}/withdraw', { ...on(id, version), body: { reason } }))

export const restoreActivity = (id: string, version: number, reason: string) =>
  answer(api.POST('/api/v1/activities/{id}/restore', { ...on(id, version), body: { reason } }))

export const createActivityKind = (body: Body<'createActivityKind'>, key: string) =>
  answer(api.POST('/api/v1/activity-kinds', { ...once(key), body }))

export const updateActivityKind = (id: string, version: number, body: Body<'updateActivityKind'>) =>
  answer(api.PUT('/api/v1/activity-kinds/{id}', { ...on(id, version), body }))

/** Rooms whose figures come from activities; what they hold is asked anew after each change. */
const fed = ['activities', 'action-items', 'duties', 'kpis', 'statuses', 'reminders', 'dashboard']

/** Takes a stored activity into the cache, and lets everything that counts activities be asked anew. */
export function takeActivity(queryClient: QueryClient, saved: Activity): Promise<void> {
  const done = queryClient.invalidateQueries({ predicate: ({ queryKey }) => fed.includes(String(queryKey[0])) })
  queryClient.setQueryData(activityQuery(saved.id).queryKey, saved)
  return done
}
