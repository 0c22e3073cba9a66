import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Body, Row } from '@/api/types'

export type Report = Answer<'getProgressReport'>
export type ReportLine = Report['lines'][number]
export type ReportItem = ReportLine['item']
export type LineWords = ReportLine['words']
export type LineKind = NonNullable<LineWords['kind']>
export type Indicator = ReportItem['indicators'][number]
export type ReportState = Report['state']
export type Lateness = NonNullable<Report['lateness']>
export type Period = Row<'listProgressReports'>
export type Punctuality = Row<'listProgressPunctuality'>
export type LineRequest = Body<'updateProgressLine'>

export const progressKey = ['progress'] as const

/** The months of a Gregorian year that have begun, of every unit that the caller may see. */
export const periodsQuery = (year?: number) =>
  queryOptions({
    queryKey: [...progressKey, 'periods', year ?? 'present'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/progress-reports', { params: { query: { year } }, signal })),
  })

export const punctualityQuery = (year?: number) =>
  queryOptions({
    queryKey: [...progressKey, 'punctuality', year ?? 'present'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/progress-punctuality', { params: { query: { year } }, signal })),
  })

/** Read anew whenever the page opens: what was stored since line by line never went into the cache. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: [...progressKey, 'one', id],
    queryFn: () => answer(api.GET('/api/v1/progress-reports/{id}', { params: { path: { id } } })),
    gcTime: 0,
  })

/** What was signed never changes. */
export const signedQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: [...progressKey, 'signed', id, revision],
    queryFn: () =>
      answer(api.GET('/api/v1/progress-reports/{id}/revisions/{revision}', { params: { path: { id, revision } } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
