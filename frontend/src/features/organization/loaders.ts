import type { Query } from '@/api/types'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { officeQuery, staffMemberQuery, staffQuery, unitGroupsQuery, unitQuery, unitsQuery } from './queries'

const words = () => i18n.loadNamespaces('organization')

export const units = ({ context: { queryClient } }: Loading) =>
  Promise.all([
    words(),
    queryClient.ensureQueryData(officeQuery),
    queryClient.ensureQueryData(unitsQuery),
    queryClient.ensureQueryData(unitGroupsQuery),
  ])

export const unit = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([words(), context.queryClient.ensureQueryData(unitQuery(params.id))])

export function staffList({ context, deps }: Loading<{ deps: Query<'listStaff'> }>) {
  void context.queryClient.prefetchQuery(staffQuery(deps))
  return words()
}

export const staffMember = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([words(), context.queryClient.ensureQueryData(staffMemberQuery(params.id))])
