import { officeQuery } from '@/features/organization/queries'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { type ComplaintSearch, isReversed, listQueryOf } from './list/search'
import { complaintQuery, complaintsQuery, complaintTopicsQuery } from './queries'

const words = () => i18n.loadNamespaces(['complaint', 'attachment', 'calendar', 'improvement', 'feedback'])

export function complaints({ context: { queryClient }, deps }: Loading<{ deps: ComplaintSearch }>) {
  // Started here, awaited by the page, so that typing a search never takes the page away.
  if (!isReversed(deps)) void queryClient.prefetchQuery(complaintsQuery(listQueryOf(deps)))
  return i18n.loadNamespaces('complaint')
}

export const newComplaint = ({
  context: { queryClient },
  deps: { follows },
}: Loading<{ deps: { follows?: string } }>) =>
  Promise.all([
    words(),
    queryClient.ensureQueryData(officeQuery),
    queryClient.ensureQueryData(complaintTopicsQuery),
    follows && queryClient.ensureQueryData(complaintQuery(follows)),
  ])

export const complaint = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([
    words(),
    context.queryClient.ensureQueryData(officeQuery),
    context.queryClient.ensureQueryData(complaintQuery(params.id)),
  ])

export const editComplaint = ({ context: { queryClient }, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([
    words(),
    queryClient.ensureQueryData(officeQuery),
    queryClient.ensureQueryData(complaintTopicsQuery),
    queryClient.ensureQueryData(complaintQuery(params.id)),
  ])
