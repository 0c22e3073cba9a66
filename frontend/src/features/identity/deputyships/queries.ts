import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Body, Query, Row } from '@/api/types'

export type Deputyship = Row<'listDeputyships'>

export const deputyshipsQuery = (query: Query<'listDeputyships'>) =>
  queryOptions({
    queryKey: ['deputyships', query],
    queryFn: () => answer(api.GET('/api/v1/deputyships', { params: { query } })),
  })

/** Those who may be away or stand in. */
export const activeAccountsQuery = queryOptions({
  queryKey: ['accounts', 'active'],
  queryFn: () => answer(api.GET('/api/v1/accounts', { params: { query: { state: 'ACTIVE', limit: 200 } } })),
})

export const createDeputyship = (body: Body<'createDeputyship'>, key: string) =>
  answer(api.POST('/api/v1/deputyships', { params: { header: { 'Idempotency-Key': key } }, body }))

export const endDeputyship = ({ id, version }: Deputyship) =>
  answer(api.DELETE('/api/v1/deputyships/{id}', { params: { path: { id }, header: ifMatch(version) } }))
