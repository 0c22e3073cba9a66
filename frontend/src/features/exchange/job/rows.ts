import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Query, Row } from '@/api/types'
import type { Import } from '../queries'

export type ImportRow = Row<'listImportRows'>
export type RowOutcome = NonNullable<Query<'listImportRows'>['outcome']>

/** What is told of rows may repeat what stands in the file, so it is gone once nobody looks. */
export const rowsQuery = ({ id, state }: Import, outcome: RowOutcome, cursor?: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id, 'rows', state, outcome, cursor],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/imports/{id}/rows', {
          params: { path: { id }, query: { outcome, cursor, limit: 50 } },
          signal,
        }),
      ),
    gcTime: 0,
  })
