import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { type Session, sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { complaintQuery, complaintsQuery, complaintTopicsQuery } from './queries'
import { mayReadComplaints, mayRegister } from './rights'
import { defaultSearch } from './saved-filters'
import { complaintSearch, isReversed, listQueryOf } from './search'
import { templateRoutes } from './template/routes'

const words = () => i18n.loadNamespaces(['complaint', 'attachment', 'calendar', 'improvement', 'feedback'])

/** Others find no such page. */
const only =
  (may: (session: Session | undefined) => boolean) =>
  ({ context }: { context: RouteContext }) => {
    if (!may(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
  }

export const complaintsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints',
  validateSearch: complaintSearch,
  beforeLoad: ({ context, search, cause }) => {
    only(mayReadComplaints)({ context })
    // Who comes in by the bare address gets the filters that they chose for that; on the page itself it means every open case.
    if (cause !== 'enter' || Object.values(search).some((word) => word !== undefined)) return
    const chosen = defaultSearch(context.queryClient.getQueryData(sessionQuery.queryKey)?.account?.id ?? '')
    if (chosen) throw redirect({ to: '/complaints', search: chosen, replace: true })
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    // Started here, awaited by the page, so that typing a search never takes the page away.
    if (!isReversed(deps)) void queryClient.prefetchQuery(complaintsQuery(listQueryOf(deps)))
    return i18n.loadNamespaces('complaint')
  },
  component: lazyRouteComponent(() => import('./ComplaintsPage'), 'ComplaintsPage'),
})

export const newComplaintRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints/new',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['follows']),
  beforeLoad: only(mayRegister),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { follows } }) =>
    Promise.all([
      words(),
      queryClient.ensureQueryData(officeQuery),
      queryClient.ensureQueryData(complaintTopicsQuery),
      follows && queryClient.ensureQueryData(complaintQuery(follows)),
    ]),
  component: lazyRouteComponent(() => import('./NewComplaintPage'), 'NewComplaintPage'),
})

export const complaintRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints/$id',
  beforeLoad: only(mayReadComplaints),
  loader: ({ context, params }) =>
    Promise.all([
      words(),
      context.queryClient.ensureQueryData(officeQuery),
      context.queryClient.ensureQueryData(complaintQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./ComplaintPage'), 'ComplaintPage'),
})

export const editComplaintRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints/$id/edit',
  beforeLoad: only(mayRegister),
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      words(),
      queryClient.ensureQueryData(officeQuery),
      queryClient.ensureQueryData(complaintTopicsQuery),
      queryClient.ensureQueryData(complaintQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./EditComplaintPage'), 'EditComplaintPage'),
})

export const complaintStaffRoutes = [
  complaintsRoute,
  newComplaintRoute,
  complaintRoute,
  editComplaintRoute,
  ...templateRoutes,
] as const
