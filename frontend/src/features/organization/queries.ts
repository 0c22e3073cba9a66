import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'

/** The office's names and its units; public, and steady enough to be asked once an hour. */
export const officeQuery = queryOptions({
  queryKey: ['office'],
  queryFn: () => answer(api.GET('/api/v1/office')),
  staleTime: 3_600_000,
})
