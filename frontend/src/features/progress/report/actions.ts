import type { QueryClient } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Body } from '@/api/types'
import { type LineRequest, progressKey, type Report, type ReportLine, reportQuery } from '../queries'

/** However often it is asked for there is one. */
export const openReport = (body: Body<'openProgressReport'>): Promise<Report> =>
  answer(api.POST('/api/v1/progress-reports', { body }))

const line = (id: string, lineageId: string, version: number) => ({
  params: { path: { id, lineageId }, header: ifMatch(version) },
})

export const storeLine = (id: string, lineageId: string, version: number, body: LineRequest): Promise<ReportLine> =>
  answer(api.PUT('/api/v1/progress-reports/{id}/lines/{lineageId}', { ...line(id, lineageId, version), body }))

export const storeRemark = (id: string, lineageId: string, version: number, remark: string): Promise<ReportLine> =>
  answer(
    api.PUT('/api/v1/progress-reports/{id}/lines/{lineageId}/remark', {
      ...line(id, lineageId, version),
      body: { remark },
    }),
  )

/** What fills all lines that are left. Neither overwrites anything, so they need no version and may be sent again. */
export const fillings = {
  continue: (id: string): Promise<Report> =>
    answer(api.POST('/api/v1/progress-reports/{id}/continue', { params: { path: { id } }, body: {} })),
  takeOver: (id: string): Promise<Report> =>
    answer(api.POST('/api/v1/progress-reports/{id}/take-over', { params: { path: { id } }, body: {} })),
}

const on = (id: string, version: number, key: string) => ({
  params: { path: { id }, header: ifMatch(version) },
  headers: { 'Idempotency-Key': key },
})

/** The steps of a report, by their words in `allowedActions`, each on the version seen. The key makes a second press harmless. */
export const steps = {
  submit: (id: string, version: number, key: string): Promise<Report> =>
    answer(api.POST('/api/v1/progress-reports/{id}/submit', on(id, version, key))),
  consolidate: (id: string, version: number, key: string, words: string): Promise<Report> =>
    answer(
      api.POST('/api/v1/progress-reports/{id}/consolidate', {
        ...on(id, version, key),
        body: words === '' ? {} : { remark: words },
      }),
    ),
  review: (id: string, version: number, key: string): Promise<Report> =>
    answer(api.POST('/api/v1/progress-reports/{id}/review', on(id, version, key))),
  return: (id: string, version: number, key: string, words: string): Promise<Report> =>
    answer(api.POST('/api/v1/progress-reports/{id}/return', { ...on(id, version, key), body: { words } })),
  reopen: (id: string, version: number, key: string, words: string): Promise<Report> =>
    answer(api.POST('/api/v1/progress-reports/{id}/reopen', { ...on(id, version, key), body: { words } })),
  comment: (id: string, _version: number, key: string, words: string): Promise<Report> =>
    answer(
      api.POST('/api/v1/progress-reports/{id}/comments', {
        params: { path: { id } },
        headers: { 'Idempotency-Key': key },
        body: { words },
      }),
    ),
}

export type StepName = keyof typeof steps

/** Takes a stored report into the cache; what else tells of it is asked anew. */
export function takeReport(queryClient: QueryClient, saved: Report): Promise<void> {
  queryClient.setQueryData(reportQuery(saved.id).queryKey, saved)
  const fed = ['kpi', 'dashboard', 'reminders', 'consolidation']
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      fed.includes(String(queryKey[0])) || (queryKey[0] === progressKey[0] && queryKey[1] !== 'one'),
  })
}
