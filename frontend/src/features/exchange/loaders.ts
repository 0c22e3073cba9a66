import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { dataSetsQuery, importQuery, importsQuery } from './queries'
import type { HistorySearch } from './search'

const words = () => i18n.loadNamespaces('exchange')

export function imports({ context: { queryClient }, deps }: Loading<{ deps: HistorySearch }>) {
  void queryClient.prefetchQuery(importsQuery(deps))
  return Promise.all([words(), queryClient.ensureQueryData(dataSetsQuery)])
}

export const newImport = ({ context: { queryClient } }: Loading) =>
  Promise.all([words(), queryClient.ensureQueryData(dataSetsQuery)])

export const oneImport = ({ context: { queryClient }, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([
    words(),
    queryClient.ensureQueryData(dataSetsQuery),
    queryClient.ensureQueryData(importQuery(params.id)),
  ])
