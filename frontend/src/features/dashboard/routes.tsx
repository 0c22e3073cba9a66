import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { dashboardQuery } from './queries'

export const dashboardRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['unit']),
  loaderDeps: ({ search }) => ({ unit: search.unit }),
  loader: ({ context, deps }) =>
    Promise.all([
      i18n.loadNamespaces(['dashboard', 'actionitem']),
      context.queryClient.ensureQueryData(dashboardQuery(deps.unit)),
    ]),
  component: lazyRouteComponent(() => import('./DashboardPage'), 'DashboardPage'),
})

export const dashboardStaffRoutes = [dashboardRoute] as const
