import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Row } from '@/api/types'

export type Month = Answer<'getProgressMonth'>
export type Period = Month['units'][number]
export type News = Row<'listProgressNews'>
export type NewsLine = News['lines'][number]
export type Punctuality = Row<'listProgressPunctuality'>
export type PublishedUnit = Answer<'getPublishedResults'>['units'][number]
export type PublishedLine = PublishedUnit['lines'][number]

/** Reports move on pages of other rooms and by other people, so each look asks anew. */
const always = { staleTime: 0 }

/** The reports of a month, by units: `2026-10`. */
export const monthQuery = (month: string) =>
  queryOptions({
    queryKey: ['consolidation', 'month', month],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/progress-months/{month}', { params: { path: { month } }, signal })),
    ...always,
  })

/** What changed since the month before, and what is not green, of the reports that wait for the secretary. */
export const newsQuery = (month: string) =>
  queryOptions({
    queryKey: ['consolidation', 'news', month],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/progress-months/{month}/news', { params: { path: { month } }, signal })),
    ...always,
  })

/** Every month of a year that has begun, with every unit. */
export const yearQuery = (year?: number) =>
  queryOptions({
    queryKey: ['consolidation', 'year', year],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/progress-reports', { params: { query: { year } }, signal })),
    ...always,
  })

export const punctualityQuery = (year?: number) =>
  queryOptions({
    queryKey: ['consolidation', 'punctuality', year],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/progress-punctuality', { params: { query: { year } }, signal })),
    ...always,
  })

/** The months of a year whose results are public. */
export const publishedMonthsQuery = (year?: number) =>
  queryOptions({
    queryKey: ['published-results', 'year', year],
    queryFn: () => answer(api.GET('/api/v1/published-results', { params: { query: { year } } })),
  })

export const publishedResultsQuery = (month: string) =>
  queryOptions({
    queryKey: ['published-results', 'month', month],
    queryFn: () => answer(api.GET('/api/v1/published-results/{month}', { params: { path: { month } } })),
  })

const on = (month: string, key: string) => ({ params: { path: { month } }, headers: { 'Idempotency-Key': key } })

export const remindUnits = (month: string, body: Body<'remindProgressMonth'>, key: string) =>
  answer(api.POST('/api/v1/progress-months/{month}/remind', { ...on(month, key), body }))

/** A report that a step is about, on the version seen. */
export type Target = { id: string; version: number; unit: Period['unit'] }

/** The steps of several reports at once, by their words in `allowedActions`: all of them or none. */
export const steps = {
  consolidate: (month: string, body: Body<'consolidateProgressMonth'>, key: string): Promise<Month> =>
    answer(api.POST('/api/v1/progress-months/{month}/consolidate', { ...on(month, key), body })),
  return: (month: string, body: Body<'returnProgressMonth'>, key: string): Promise<Month> =>
    answer(api.POST('/api/v1/progress-months/{month}/return', { ...on(month, key), body })),
  review: (month: string, body: Body<'reviewProgressMonth'>, key: string): Promise<Month> =>
    answer(api.POST('/api/v1/progress-months/{month}/review', { ...on(month, key), body })),
}

export type StepName = keyof typeof steps

export const publishMonth = ({ month, version }: Month, published: boolean): Promise<Month> =>
  answer(
    api.PUT('/api/v1/progress-months/{month}/publication', {
      params: { path: { month }, header: ifMatch(version) },
      body: { published },
    }),
  )

/** Takes a month into the cache; whatever else tells of its reports is asked anew. */
export function takeMonth(queryClient: QueryClient, saved: Month): Promise<void> {
  const known = monthQuery(saved.month).queryKey
  queryClient.setQueryData(known, saved)
  const others = ['consolidation', 'progress', 'published-results', 'reminders', 'dashboard', 'kpi']
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      others.includes(String(queryKey[0])) && !(queryKey[1] === 'month' && queryKey[2] === saved.month),
  })
}
