import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute, staffRoute } from '@/lib/route-roots'
import { activitySearch, newActivitySearch } from './list/search'

const load = lazyLoaders(() => import('./loaders'))

const activitiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities',
  validateSearch: activitySearch,
  loaderDeps: ({ search }) => search,
  loader: load('activities'),
  component: lazyRouteComponent(() => import('./list/ActivitiesPage'), 'ActivitiesPage'),
})

const newActivityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities/new',
  validateSearch: newActivitySearch,
  loader: load('newActivity'),
  component: lazyRouteComponent(() => import('./form/NewActivityPage'), 'NewActivityPage'),
})

const activityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities/$id',
  loader: load('activity'),
  component: lazyRouteComponent(() => import('./ActivityPage'), 'ActivityPage'),
})

const editActivityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/activities/$id/edit',
  loader: load('editActivity'),
  component: lazyRouteComponent(() => import('./form/EditActivityPage'), 'EditActivityPage'),
})

const activityKindsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/activity-kinds',
  loader: load('activityKinds'),
  component: lazyRouteComponent(() => import('./kind/ActivityKindsPage'), 'ActivityKindsPage'),
})

export const activityStaffRoutes = [activitiesRoute, newActivityRoute, activityRoute, editActivityRoute] as const
export const activityKindRoutes = [activityKindsRoute] as const
