import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { yearOf } from '@/lib/format'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { mayReadReports } from './rights'

const load = lazyLoaders(() => import('./loaders'))

function onlyReaders({ context }: { context: RouteContext }) {
  if (!mayReadReports(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
}

const progressReportsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/progress',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year', 'unit']),
  beforeLoad: onlyReaders,
  loaderDeps: ({ search }) => ({ year: yearOf(search.year) }),
  loader: load('reports'),
  component: lazyRouteComponent(() => import('./months/ReportsPage'), 'ReportsPage'),
})

const progressReportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/progress/$id',
  beforeLoad: onlyReaders,
  loader: load('report'),
  component: lazyRouteComponent(() => import('./report/ReportPage'), 'ReportPage'),
})

const signedReportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/progress/$id/revisions/$revision',
  beforeLoad: onlyReaders,
  loader: load('signed'),
  component: lazyRouteComponent(() => import('./report/SignedPage'), 'SignedPage'),
})

export const progressStaffRoutes = [progressReportsRoute, progressReportRoute, signedReportRoute] as const
