import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { rootRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'

const load = lazyLoaders(() => import('./loaders'))
const page = lazyRouteComponent(() => import('./PlanPage'), 'PlanPage')
const planSearch = (raw: Record<string, unknown>) => pick(raw, ['notes'])

const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan',
  validateSearch: planSearch,
  loader: load('plan'),
  component: page,
})

const planRevisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/$id',
  validateSearch: planSearch,
  loader: load('planRevision'),
  component: page,
})

const planRevisionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/revisions',
  loader: load('plans'),
  component: lazyRouteComponent(() => import('./RevisionsPage'), 'RevisionsPage'),
})

const planDifferencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/differences',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['plan', 'against']),
  loader: load('plans'),
  component: lazyRouteComponent(() => import('./DifferencesPage'), 'DifferencesPage'),
})

export const planRoutes = [planRoute, planRevisionsRoute, planDifferencesRoute, planRevisionRoute] as const
