import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer } from '@/api/types'

export type StatusGrid = Answer<'getStatusGrid'>
export type ItemStanding = Answer<'getItemStatus'>

/** A year's statuses, of one unit or of the whole office. The filters of the page narrow it in the browser. */
export const statusGridQuery = (query: { year?: number; unit?: string }) =>
  queryOptions({
    queryKey: ['statuses', 'grid', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/status-grid', { params: { query }, signal })),
  })

/** How one item stands in a year, with what it is judged by. */
export const itemStandingQuery = (code: string, year?: number) =>
  queryOptions({
    queryKey: ['statuses', 'item', code, year],
    queryFn: () => answer(api.GET('/api/v1/item-statuses/{code}', { params: { path: { code }, query: { year } } })),
  })
