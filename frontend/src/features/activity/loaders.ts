import { officeQuery } from '@/features/organization/queries'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { isReversed, isWithdrawn, listQueryOf, totalsQueryOf } from './list/list-query'
import type { ActivitySearch } from './list/search'
import { activitiesQuery, activityKindsQuery, activityQuery, activityTotalsQuery } from './queries'

const words = () => i18n.loadNamespaces(['activity', 'attachment'])

export function activities({ context: { queryClient }, deps }: Loading<{ deps: ActivitySearch }>) {
  // Started here, awaited by the page, so that typing a search never takes the page away.
  if (!isReversed(deps)) {
    void queryClient.prefetchQuery(activitiesQuery(listQueryOf(deps)))
    if (!isWithdrawn(deps)) void queryClient.prefetchQuery(activityTotalsQuery(totalsQueryOf(deps)))
  }
  return i18n.loadNamespaces('activity')
}

export const newActivity = ({ context: { queryClient } }: Loading) =>
  Promise.all([words(), queryClient.ensureQueryData(officeQuery), queryClient.ensureQueryData(activityKindsQuery)])

export const activity = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([words(), context.queryClient.ensureQueryData(activityQuery(params.id))])

export const editActivity = ({ context: { queryClient }, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([
    words(),
    queryClient.ensureQueryData(officeQuery),
    queryClient.ensureQueryData(activityKindsQuery),
    queryClient.ensureQueryData(activityQuery(params.id)),
  ])

export const activityKinds = ({ context }: Loading) =>
  Promise.all([i18n.loadNamespaces('activity'), context.queryClient.ensureQueryData(activityKindsQuery)])
