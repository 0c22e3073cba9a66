import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Query, Row } from '@/api/types'

export type Report = Answer<'getDissatisfactionReport'>
export type ReportLine = Report['lines'][number]
export type Period = Row<'listDissatisfactionReports'>
export type ReportState = Report['state']

export const periodsQuery = (query: Query<'listDissatisfactionReports'>) =>
  queryOptions({
    queryKey: ['dissatisfaction', 'periods', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/dissatisfaction-reports', { params: { query }, signal })),
  })

/** What units write may hold personal data, so it is gone once nobody looks. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['dissatisfaction', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/dissatisfaction-reports/{id}', { params: { path: { id } } })),
    gcTime: 0,
  })

export const createReport = (body: Body<'createDissatisfactionReport'>, key: string): Promise<Report> =>
  answer(api.POST('/api/v1/dissatisfaction-reports', { params: { header: { 'Idempotency-Key': key } }, body }))

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })

export const fillReport = (id: string, version: number, body: Body<'updateDissatisfactionReport'>): Promise<Report> =>
  answer(api.PUT('/api/v1/dissatisfaction-reports/{id}', { ...on(id, version), body }))

/** The steps of a report, by their words in `allowedActions`, each on the version seen. */
export const steps = {
  submit: (id: string, version: number): Promise<Report> =>
    answer(api.POST('/api/v1/dissatisfaction-reports/{id}/submit', on(id, version))),
  return: (id: string, version: number, reason: string): Promise<Report> =>
    answer(api.POST('/api/v1/dissatisfaction-reports/{id}/return', { ...on(id, version), body: { reason } })),
  approve: (id: string, version: number): Promise<Report> =>
    answer(api.POST('/api/v1/dissatisfaction-reports/{id}/approve', on(id, version))),
}

/** Takes a stored report into the cache; the list, and the figure that approved ones feed, are asked anew. */
export function takeReport(queryClient: QueryClient, saved: Report): Promise<void> {
  queryClient.setQueryData(reportQuery(saved.id).queryKey, saved)
  const fed = ['kpi', 'dashboard']
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      fed.includes(String(queryKey[0])) || (queryKey[0] === 'dissatisfaction' && queryKey[1] === 'periods'),
  })
}
