import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { dueComplaintsQuery } from '@/features/complaint/queries'
import { mayReadComplaints } from '@/features/complaint/rights'
import { sessionQuery } from '@/features/identity/queries'
import { remindersQuery } from '@/features/reminder/queries'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { dashboardQuery, yearsQuery } from './queries'

const scopeSearch = (raw: Record<string, unknown>) => pick(raw, ['unit', 'year'])
const scopeOf = ({ search: { unit, year } }: { search: { unit?: string; year?: string } }) => ({
  unit,
  year: yearOf(year),
})

/** What stands on the page for those who see complaints, so that it does not push the rest down later; the page does without it where it fails. */
const complaints = ({ queryClient }: RouteContext, unit?: string) =>
  mayReadComplaints(queryClient.getQueryData(sessionQuery.queryKey)) &&
  Promise.all([
    i18n.loadNamespaces('complaint'),
    import('@/features/complaint/list/DueComplaintsCard'),
    queryClient.prefetchQuery(dueComplaintsQuery(unit)),
  ])

const dashboardRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  validateSearch: scopeSearch,
  loaderDeps: scopeOf,
  loader: ({ context, deps }) =>
    Promise.all([
      i18n.loadNamespaces(['dashboard', 'duty', 'actionitem', 'kpi', 'reminder', 'consolidation']),
      context.queryClient.ensureQueryData(dashboardQuery(deps)),
      complaints(context, deps.unit),
      // The header asks for it as well; the page stands without it where it fails.
      context.queryClient.prefetchQuery(remindersQuery),
    ]),
  component: lazyRouteComponent(() => import('./DashboardPage'), 'DashboardPage'),
})

const yearsRoute = createRoute({
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
