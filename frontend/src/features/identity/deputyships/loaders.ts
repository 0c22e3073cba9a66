import type { Query } from '@/api/types'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { deputyshipsQuery } from './queries'

export function deputyships({ context, deps }: Loading<{ deps: Query<'listDeputyships'> }>) {
  void context.queryClient.prefetchQuery(deputyshipsQuery(deps))
  return i18n.loadNamespaces('identity')
}
