import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Row } from '@/api/types'
import type { HistorySearch } from './search'

export type DataSet = Row<'listDataSets'>
export type Import = Answer<'getImport'>

/** Past so many rows a file is a long one: nobody needs to hear of it as often. */
const longFile = 50_000

/** So many seconds the server may wait for the end before it tells how far it has come. */
const patience = ({ counts }: Import) => (counts.read < longFile ? 2 : 10)

/** Whether somebody works on it or will. */
export const isOpen = ({ state }: Import): boolean => state === 'QUEUED' || state === 'RUNNING'

export const dataSetsQuery = queryOptions({
  queryKey: ['imports', 'data-sets'],
  queryFn: () => answer(api.GET('/api/v1/data-sets')),
})

export const importsQuery = (search: HistorySearch) =>
  queryOptions({
    queryKey: ['imports', 'history', search],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/imports', { params: { query: search }, signal })),
  })

/** One import. The server answers at its end, or after a while with how far it has come. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ client, queryKey, signal }) => {
      const before = client.getQueryData<Import>(queryKey)
      const wait = before && isOpen(before) ? patience(before) : undefined
      return answer(api.GET('/api/v1/imports/{id}', { params: { path: { id }, query: { wait } }, signal }))
    },
  })
