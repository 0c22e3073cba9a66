import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { clientQuery, clientsQuery } from './queries'

export function clients({ context, deps }: Loading<{ deps: { cursor?: string } }>) {
  void context.queryClient.prefetchQuery(clientsQuery(deps))
  return i18n.loadNamespaces('client')
}

export const client = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([i18n.loadNamespaces('client'), context.queryClient.ensureQueryData(clientQuery(params.id))])
