import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { type Session, sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { complaintQuery, complaintStatisticsQuery, complaintsQuery, complaintTopicsQuery } from './queries'
import { mayReadComplaints, mayRegister } from './rights'
import { complaintSearch, isReversed, isSoon, listQueryOf } from './search'

const words = () => i18n.loadNamespaces(['complaint', 'attachment', 'calendar', 'feedback'])

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
  beforeLoad: only(mayReadComplaints),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    // Started here, awaited by the page, so that typing a search never takes the page away. What is due soon is asked once the calendar has told
    // until when that is.
    if (!isReversed(deps) && !isSoon(deps)) void queryClient.prefetchQuery(complaintsQuery(listQueryOf(deps)))
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
    Promise.all([words(), context.queryClient.ensureQueryData(complaintQuery(params.id))]),
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

/** Numbers only, so for everybody who is signed in. */
export const complaintStatisticsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaint-statistics',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loaderDeps: ({ search }) => ({ year: yearOf(search.year) }),
  loader: ({ context, deps }) =>
    Promise.all([
      i18n.loadNamespaces('complaint'),
      context.queryClient.ensureQueryData(complaintStatisticsQuery(deps.year)),
    ]),
  component: lazyRouteComponent(() => import('./ComplaintStatisticsPage'), 'ComplaintStatisticsPage'),
})

export const complaintStaffRoutes = [
  complaintsRoute,
  newComplaintRoute,
  complaintRoute,
  editComplaintRoute,
  complaintStatisticsRoute,
] as const
