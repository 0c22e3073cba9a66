import type { Query } from '@/api/types'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { accountQuery, accountsQuery } from './queries'

export function accounts({ context, deps }: Loading<{ deps: Query<'listAccounts'> }>) {
  void context.queryClient.prefetchQuery(accountsQuery(deps))
  return i18n.loadNamespaces('identity')
}

export const account = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([i18n.loadNamespaces('identity'), context.queryClient.ensureQueryData(accountQuery(params.id))])
