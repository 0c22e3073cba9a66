import { officeQuery } from '@/features/organization/queries'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { type ImprovementSearch, listQueryOf, totalsQueryOf } from './list/search'
import { improvementQuery, improvementsQuery, improvementTotalsQuery } from './queries'

const words = () => i18n.loadNamespaces(['improvement', 'attachment', 'actionitem'])

export function improvements({ context: { queryClient }, deps }: Loading<{ deps: ImprovementSearch }>) {
  // Started here, awaited by the page, so that typing a search never takes the page away.
  void queryClient.prefetchQuery(improvementsQuery(listQueryOf(deps)))
  void queryClient.prefetchQuery(improvementTotalsQuery(totalsQueryOf(deps)))
  return i18n.loadNamespaces('improvement')
}

export const newImprovement = ({ context: { queryClient } }: Loading) =>
  Promise.all([words(), queryClient.ensureQueryData(officeQuery)])

export const improvement = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([words(), context.queryClient.ensureQueryData(improvementQuery(params.id))])

export const editImprovement = ({ context: { queryClient }, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([
    words(),
    queryClient.ensureQueryData(officeQuery),
    queryClient.ensureQueryData(improvementQuery(params.id)),
  ])
