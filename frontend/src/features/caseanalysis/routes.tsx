import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { complaintStatisticsQuery } from './queries'

/** Numbers only, so for everybody who is signed in. */
export const complaintStatisticsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaint-statistics',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loaderDeps: ({ search }) => ({ year: yearOf(search.year) }),
  loader: ({ context, deps }) =>
    Promise.all([
      i18n.loadNamespaces(['caseanalysis', 'complaint', 'feedback']),
      context.queryClient.ensureQueryData(complaintStatisticsQuery(deps.year)),
    ]),
  component: lazyRouteComponent(() => import('./ComplaintStatisticsPage'), 'ComplaintStatisticsPage'),
})

export const caseanalysisStaffRoutes = [complaintStatisticsRoute] as const
