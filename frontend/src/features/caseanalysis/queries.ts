import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer } from '@/api/types'

export type Statistics = Answer<'getComplaintStatistics'>
export type StatisticsLine = Statistics['months'][number]
export type Sums = Statistics['all']

/** Kept under the complaints' name, so that it is asked anew when one of them changes. */
export const complaintStatisticsQuery = (year?: number) =>
  queryOptions({
    queryKey: ['complaints', 'statistics', year ?? 'now'],
    queryFn: () => answer(api.GET('/api/v1/complaint-statistics', { params: { query: { year } } })),
  })
