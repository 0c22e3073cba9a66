import type { QueryClient } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Body } from '@/api/types'
import { uploadFile } from '@/api/upload'
import { type Import, importQuery } from '../queries'

type OnError = Body<'confirmImport'>['onError']

/** Sends a file to be checked. Nothing of it is stored before it is confirmed. */
export const sendImport = (
  dataSet: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Import> =>
  uploadFile<Import>(file, onProgress, signal, (name) => ({
    path: `/api/v1/imports?dataSet=${encodeURIComponent(dataSet)}&fileName=${name}&dryRun=true&wait=1`,
  }))

export const confirmImport = (id: string, onError: OnError): Promise<Import> =>
  answer(api.POST('/api/v1/imports/{id}/confirm', { params: { path: { id } }, body: { onError } }))

export const cancelImport = (id: string): Promise<Import> =>
  answer(api.POST('/api/v1/imports/{id}/cancel', { params: { path: { id } } }))

/** Takes what the server has just said of an import. */
export async function takeImport(queryClient: QueryClient, it: Import): Promise<void> {
  const { queryKey } = importQuery(it.id)
  // An answer that is still on its way may be older.
  await queryClient.cancelQueries({ queryKey, exact: true })
  queryClient.setQueryData(queryKey, it)
  await queryClient.invalidateQueries({ queryKey: ['imports', 'history'] })
}

/** What an import has stored may stand in any list. */
export const everythingChanged = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ predicate: ({ queryKey: [room] }) => room !== 'session' && room !== 'imports' })
