import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { mayReadAnswers } from '@/features/feedback/rights'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { periodsQuery, reportQuery } from './queries'

/** Who finds answers finds what is reported of them. */
function onlyReaders({ context }: { context: RouteContext }) {
  if (!mayReadAnswers(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
}

const dissatisfactionReportsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dissatisfaction-reports',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year', 'unit', 'month']),
  beforeLoad: onlyReaders,
  loaderDeps: ({ search }) => ({ year: yearOf(search.year), unit: search.unit }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(periodsQuery(deps))
    return i18n.loadNamespaces('dissatisfaction')
  },
  component: lazyRouteComponent(() => import('./ReportsPage'), 'ReportsPage'),
})

const dissatisfactionReportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dissatisfaction-reports/$id',
  beforeLoad: onlyReaders,
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      i18n.loadNamespaces(['dissatisfaction', 'feedback', 'improvement']),
      queryClient.ensureQueryData(officeQuery),
      queryClient.ensureQueryData(reportQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./ReportPage'), 'ReportPage'),
})

export const dissatisfactionStaffRoutes = [dissatisfactionReportsRoute, dissatisfactionReportRoute] as const
