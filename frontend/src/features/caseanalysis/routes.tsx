import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { yearOf } from '@/lib/format'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'

const load = lazyLoaders(() => import('./loaders'))

/** Numbers only, so for everybody who is signed in. */
const complaintStatisticsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/complaint-statistics',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loaderDeps: ({ search }) => ({ year: yearOf(search.year) }),
  loader: load('complaintStatistics'),
  component: lazyRouteComponent(() => import('./ComplaintStatisticsPage'), 'ComplaintStatisticsPage'),
})

export const caseanalysisStaffRoutes = [complaintStatisticsRoute] as const
