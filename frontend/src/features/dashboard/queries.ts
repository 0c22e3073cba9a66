import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer } from '@/api/types'

export type Dashboard = Answer<'getDashboard'>
export type Years = Answer<'getYearComparison'>

/** Of which year, and of one unit or the whole office. */
export type Scope = { year?: number; unit?: string }

/** The first screen in one request. */
export const dashboardQuery = (query: Scope) =>
  queryOptions({
    queryKey: ['dashboard', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/dashboard', { params: { query }, signal })),
  })

/** A year beside the ones before it. */
export const yearsQuery = (query: Scope) =>
  queryOptions({
    queryKey: ['years', query],
    queryFn: () => answer(api.GET('/api/v1/year-comparison', { params: { query } })),
  })
