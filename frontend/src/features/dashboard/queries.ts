import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer } from '@/api/types'

export type Dashboard = Answer<'getDashboard'>

/** The first screen in one request; of one unit, or of the whole office. */
export const dashboardQuery = (unit?: string) =>
  queryOptions({
    queryKey: ['dashboard', unit ?? 'office'],
    queryFn: () => answer(api.GET('/api/v1/dashboard', { params: { query: { unit } } })),
  })
