import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Query } from '@/api/types'

export type ApiClient = Answer<'getApiClient'>
export type Scope = ApiClient['scopes'][number]
export type NewSecret = Answer<'createApiClient'>

export const scopes = [
  'PLAN_READ',
  'PLAN_WRITE',
  'ORGANIZATION_READ',
  'ORGANIZATION_WRITE',
  'CALENDAR_READ',
  'CALENDAR_WRITE',
  'ACTIVITY_READ',
  'ACTIVITY_WRITE',
  'DUTY_READ',
  'KPI_READ',
  'KPI_WRITE',
  'COMPLAINT_READ',
  'COMPLAINT_WRITE',
  'IMPROVEMENT_READ',
  'PROGRESS_READ',
  'PROGRESS_WRITE',
  'SUMMARY_READ',
  'IMPORT_WRITE',
  'CHANGE_READ',
] as const satisfies readonly Scope[]

export const clientsQuery = (query: Query<'listApiClients'>) =>
  queryOptions({
    queryKey: ['api-clients', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/api-clients', { params: { query }, signal })),
  })

export const clientQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-clients', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/api-clients/{id}', { params: { path: { id } } })),
  })

/** Without an idempotency key: the answer holds a secret, which the server does not keep to give again. */
export const createClient = (body: Body<'createApiClient'>) => answer(api.POST('/api/v1/api-clients', { body }))

const on = ({ id, version }: Pick<ApiClient, 'id' | 'version'>) => ({
  params: { path: { id }, header: ifMatch(version) },
})

export const updateClient = (id: string, version: number, body: Body<'updateApiClient'>) =>
  answer(api.PUT('/api/v1/api-clients/{id}', { ...on({ id, version }), body }))

export const rotateSecret = (client: ApiClient, body: Body<'rotateApiClientSecret'>) =>
  answer(api.POST('/api/v1/api-clients/{id}/rotate', { ...on(client), body }))

export const revokeClient = (client: ApiClient) => answer(api.POST('/api/v1/api-clients/{id}/revoke', on(client)))
