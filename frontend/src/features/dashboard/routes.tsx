import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { dashboardQuery, yearsQuery } from './queries'

const scopeSearch = (raw: Record<string, unknown>) => pick(raw, ['unit', 'year'])
const scopeOf = ({ search: { unit, year } }: { search: { unit?: string; year?: string } }) => ({
  unit,
  year: yearOf(year),
})

export const dashboardRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  validateSearch: scopeSearch,
  loaderDeps: scopeOf,
  loader: ({ context, deps }) =>
    Promise.all([
      i18n.loadNamespaces(['dashboard', 'duty', 'actionitem', 'kpi', 'reminder']),
      context.queryClient.ensureQueryData(dashboardQuery(deps)),
    ]),
  component: lazyRouteComponent(() => import('./DashboardPage'), 'DashboardPage'),
})

export const yearsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/years',
  validateSearch: scopeSearch,
  loaderDeps: scopeOf,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(yearsQuery(deps))
    return i18n.loadNamespaces(['dashboard', 'kpi'])
  },
  component: lazyRouteComponent(() => import('./YearsPage'), 'YearsPage'),
})

export const dashboardStaffRoutes = [dashboardRoute, yearsRoute] as const
