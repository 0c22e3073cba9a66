import type { Query } from '@/api/types'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { actionItemQuery, actionItemsQuery } from './queries'

export function actionItems({ context, deps }: Loading<{ deps: Query<'listActionItems'> }>) {
  // Started here, awaited by the page, so that typing a search never takes the page away.
  void context.queryClient.prefetchQuery(actionItemsQuery(deps))
  return i18n.loadNamespaces('actionitem')
}

export const actionItem = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([i18n.loadNamespaces('actionitem'), context.queryClient.ensureQueryData(actionItemQuery(params.id))])
