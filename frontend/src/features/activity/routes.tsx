import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeQuery } from '@/features/organization/queries'
import { i18n } from '@/lib/i18n'
import { adminRoute, staffRoute } from '@/lib/route-roots'
import { activitiesQuery, activityKindsQuery, activityQuery, activityTotalsQuery } from './queries'
import { activitySearch, isReversed, isWithdrawn, listQueryOf, newActivitySearch, totalsQueryOf } from './search'

const words = () => i18n.loadNamespaces(['activity', 'attachment'])

export const activitiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities',
  validateSearch: activitySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    // Started here, awaited by the page, so that typing a search never takes the page away.
    if (!isReversed(deps)) {
      void queryClient.prefetchQuery(activitiesQuery(listQueryOf(deps)))
      if (!isWithdrawn(deps)) void queryClient.prefetchQuery(activityTotalsQuery(totalsQueryOf(deps)))
    }
    return i18n.loadNamespaces('activity')
  },
  component: lazyRouteComponent(() => import('./ActivitiesPage'), 'ActivitiesPage'),
})

export const newActivityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities/new',
  validateSearch: newActivitySearch,
  loader: ({ context: { queryClient } }) =>
    Promise.all([words(), queryClient.ensureQueryData(officeQuery), queryClient.ensureQueryData(activityKindsQuery)]),
  component: lazyRouteComponent(() => import('./NewActivityPage'), 'NewActivityPage'),
})

export const activityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities/$id',
  loader: ({ context, params }) =>
    Promise.all([words(), context.queryClient.ensureQueryData(activityQuery(params.id))]),
  component: lazyRouteComponent(() => import('./ActivityPage'), 'ActivityPage'),
})

export const editActivityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities/$id/edit',
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      words(),
      queryClient.ensureQueryData(officeQuery),
      queryClient.ensureQueryData(activityKindsQuery),
      queryClient.ensureQueryData(activityQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./EditActivityPage'), 'EditActivityPage'),
})

export const activityKindsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/activity-kinds',
  loader: ({ context }) =>
    Promise.all([i18n.loadNamespaces('activity'), context.queryClient.ensureQueryData(activityKindsQuery)]),
  component: lazyRouteComponent(() => import('./ActivityKindsPage'), 'ActivityKindsPage'),
})

export const activityStaffRoutes = [activitiesRoute, newActivityRoute, activityRoute, editActivityRoute] as const
export const activityKindRoutes = [activityKindsRoute] as const
