import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { type RouteContext, rootRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { planDocumentQuery, planQuery, plansQuery } from './queries'

const page = lazyRouteComponent(() => import('./PlanPage'), 'PlanPage')
const planSearch = (raw: Record<string, unknown>) => pick(raw, ['notes'])

const loadPlan = ({ queryClient }: RouteContext, id?: string) =>
  Promise.all([
    i18n.loadNamespaces('plan'),
    queryClient.ensureQueryData(planQuery(id)),
    queryClient.ensureQueryData(planDocumentQuery(id)),
  ])

export const planRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan',
  validateSearch: planSearch,
  loader: ({ context }) => loadPlan(context),
  component: page,
})

export const planRevisionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/$id',
  validateSearch: planSearch,
  loader: ({ context, params }) => loadPlan(context, params.id),
  component: page,
})

export const planRevisionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/revisions',
  loader: ({ context }) => Promise.all([i18n.loadNamespaces('plan'), context.queryClient.ensureQueryData(plansQuery)]),
  component: lazyRouteComponent(() => import('./RevisionsPage'), 'RevisionsPage'),
})

export const planDifferencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/plan/differences',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['plan', 'against']),
  loader: ({ context }) => Promise.all([i18n.loadNamespaces('plan'), context.queryClient.ensureQueryData(plansQuery)]),
  component: lazyRouteComponent(() => import('./DifferencesPage'), 'DifferencesPage'),
})

export const planRoutes = [planRoute, planRevisionsRoute, planDifferencesRoute, planRevisionRoute] as const
