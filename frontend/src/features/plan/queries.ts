import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer } from '@/api/types'

export type PlanTree = Answer<'getPlanTree'>

/** The plan's headings down to the groups; `current` is the plan that governs today. */
export const planTreeQuery = (id = 'current') =>
  queryOptions({
    queryKey: ['plans', id, 'tree'],
    queryFn: () => answer(api.GET('/api/v1/plans/{id}/tree', { params: { path: { id } } })),
    staleTime: 600_000,
  })
