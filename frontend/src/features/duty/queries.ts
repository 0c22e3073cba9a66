import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Query, Row } from '@/api/types'

export type Duty = Row<'listDuties'>
export type DutySettings = Answer<'getDutySettings'>
export type DutyFeed = Answer<'getDutyFeed'>

/** A year's duties, all in one answer. */
export const dutiesQuery = (query: Query<'listDuties'>) =>
  queryOptions({
    queryKey: ['duties', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/duties', { params: { query }, signal })),
  })

export const dutyQuery = (id: string) =>
  queryOptions({
    queryKey: ['duties', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/duties/{id}', { params: { path: { id } } })),
  })

export const dutySettingsQuery = queryOptions({
  queryKey: ['duties', 'settings'],
  queryFn: () => answer(api.GET('/api/v1/duty-settings')),
})

export const dutyFeedQuery = queryOptions({
  queryKey: ['duties', 'feed'],
  queryFn: () => answer(api.GET('/api/v1/duty-feed')),
})

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })

export const completeDuty = (id: string, version: number, body: Body<'completeDuty'>): Promise<Duty> =>
  answer(api.POST('/api/v1/duties/{id}/complete', { ...on(id, version), body }))

export const waiveDuty = (id: string, version: number, body: Body<'waiveDuty'>): Promise<Duty> =>
  answer(api.POST('/api/v1/duties/{id}/waive', { ...on(id, version), body }))

export const reopenDuty = ({ id, version }: Duty): Promise<Duty> =>
  answer(api.POST('/api/v1/duties/{id}/reopen', on(id, version)))

export const deleteCalledDuty = ({ id, version }: Duty) => answer(api.DELETE('/api/v1/duties/{id}', on(id, version)))

export const createCalledDuty = (body: Body<'createCalledDuty'>, key: string) =>
  answer(api.POST('/api/v1/duties', { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateDutySettings = (version: number, body: Body<'updateDutySettings'>): Promise<DutySettings> =>
  answer(api.PUT('/api/v1/duty-settings', { params: { header: ifMatch(version) }, body }))

export const createDutyFeed = (body: Body<'createDutyFeed'>): Promise<DutyFeed> =>
  answer(api.POST('/api/v1/duty-feed', { body }))

export const deleteDutyFeed = () => answer(api.DELETE('/api/v1/duty-feed'))

/** Statuses, the overview and what waits are all reckoned from duties, so a change of one makes everything else old. */
export const dutiesChanged = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
