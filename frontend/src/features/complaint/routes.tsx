import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { type Session, sessionQuery } from '@/features/identity/queries'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { defaultSearch } from './list/saved-filters'
import { complaintSearch } from './list/search'
import { mayReadComplaints, mayRegister } from './rights'
import { templateRoutes } from './template/routes'

const load = lazyLoaders(() => import('./loaders'))

/** Others find no such page. */
const only =
  (may: (session: Session | undefined) => boolean) =>
  ({ context }: { context: RouteContext }) => {
    if (!may(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
  }

const complaintsRoute = createRoute({
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
  loader: load('complaints'),
  component: lazyRouteComponent(() => import('./list/ComplaintsPage'), 'ComplaintsPage'),
})

const newComplaintRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints/new',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['follows']),
  beforeLoad: only(mayRegister),
  loaderDeps: ({ search }) => search,
  loader: load('newComplaint'),
  component: lazyRouteComponent(() => import('./form/NewComplaintPage'), 'NewComplaintPage'),
})

const complaintRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints/$id',
  beforeLoad: only(mayReadComplaints),
  loader: load('complaint'),
  component: lazyRouteComponent(() => import('./case/ComplaintPage'), 'ComplaintPage'),
})

const editComplaintRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaints/$id/edit',
  beforeLoad: only(mayRegister),
  loader: load('editComplaint'),
  component: lazyRouteComponent(() => import('./form/EditComplaintPage'), 'EditComplaintPage'),
})

export const complaintStaffRoutes = [
  complaintsRoute,
  newComplaintRoute,
  complaintRoute,
  editComplaintRoute,
  ...templateRoutes,
] as const
