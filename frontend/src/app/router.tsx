import { QueryClient } from '@tanstack/react-query'
import { createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { onSignedOut } from '@/api/client'
import { asProblem } from '@/api/problem'
import { actionItemRoute, actionItemRoutes } from '@/features/actionitem/routes'
import { activityKindRoutes, activityStaffRoutes } from '@/features/activity/routes'
import { auditRoutes } from '@/features/audit/routes'
import { calendarStaffRoutes } from '@/features/calendar/routes'
import { caseanalysisStaffRoutes } from '@/features/caseanalysis/routes'
import { clientRoutes } from '@/features/client/routes'
import { complaintStaffRoutes } from '@/features/complaint/routes'
import { consolidationPublicRoutes, consolidationStaffRoutes } from '@/features/consolidation/routes'
import { dashboardStaffRoutes } from '@/features/dashboard/routes'
import { dissatisfactionStaffRoutes } from '@/features/dissatisfaction/routes'
import { dutyStaffRoutes } from '@/features/duty/routes'
import { exchangeStaffRoutes } from '@/features/exchange/routes'
import { feedbackPublicRoutes, feedbackStaffRoutes } from '@/features/feedback/routes'
import { guideRoutes } from '@/features/guide/routes'
import { accountRoutes } from '@/features/identity/accounts/routes'
import { deputyshipRoutes } from '@/features/identity/deputyships/routes'
import { sessionQuery } from '@/features/identity/queries'
import { identityPublicRoutes, identityStaffRoutes } from '@/features/identity/routes'
import { improvementStaffRoutes } from '@/features/improvement/routes'
import { kpiStaffRoutes } from '@/features/kpi/routes'
import { organizationRoutes } from '@/features/organization/routes'
import { petitionRoutes } from '@/features/petition/routes'
import { planRoutes } from '@/features/plan/routes'
import { privacyStaffRoutes } from '@/features/privacy/routes'
import { progressStaffRoutes } from '@/features/progress/routes'
import { reminderStaffRoutes } from '@/features/reminder/routes'
import { statusStaffRoutes } from '@/features/status/routes'
import { webhookRoutes } from '@/features/webhook/routes'
import { adminRoute, rootRoute, staffRoute } from '@/lib/route-roots'
import { parseSearch, stringifySearch } from '@/lib/search'
import { PageSkeleton } from '@/ui/notice/Skeleton'
import { AdminLayout } from './AdminLayout'
import { ErrorPage } from './ErrorPage'
import { Layout } from './Layout'
import { NotFoundPage } from './NotFoundPage'
import { requireSignIn } from './require-sign-in'

adminRoute.update({ component: AdminLayout })
actionItemRoute.update({ component: lazyRouteComponent(() => import('./ItemPage'), 'ItemPage') })
rootRoute.update({ component: Layout, errorComponent: ErrorPage, notFoundComponent: NotFoundPage })

const routeTree = rootRoute.addChildren([
  ...identityPublicRoutes,
  ...actionItemRoutes,
  ...planRoutes,
  ...petitionRoutes,
  ...feedbackPublicRoutes,
  ...consolidationPublicRoutes,
  ...guideRoutes,
  staffRoute.addChildren([
    ...identityStaffRoutes,
    ...dashboardStaffRoutes,
    ...dutyStaffRoutes,
    ...statusStaffRoutes,
    ...progressStaffRoutes,
    ...consolidationStaffRoutes,
    ...reminderStaffRoutes,
    ...kpiStaffRoutes,
    ...feedbackStaffRoutes,
    ...complaintStaffRoutes,
    ...caseanalysisStaffRoutes,
    ...dissatisfactionStaffRoutes,
    ...privacyStaffRoutes,
    ...improvementStaffRoutes,
    ...activityStaffRoutes,
    ...calendarStaffRoutes,
    ...exchangeStaffRoutes,
    adminRoute.addChildren([
      ...accountRoutes,
      ...deputyshipRoutes,
      ...clientRoutes,
      ...organizationRoutes,
      ...activityKindRoutes,
      ...webhookRoutes,
      ...auditRoutes,
    ]),
  ]),
])

/** A client whose failures are told at once when the server refused, and retried only when no answer came. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => asProblem(error).status === 0 && count < 2 },
    },
  })
}

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    history,
    context: {
      queryClient,
      start: () => queryClient.ensureQueryData(sessionQuery),
      requireSignIn: requireSignIn(queryClient),
    },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // Query decides what is fresh; the router keeps no second copy.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  })
  onSignedOut(() => {
    // Ask again who is here; the guard of the staff pages then leads to the sign-in page and keeps the target.
    queryClient.removeQueries({ queryKey: sessionQuery.queryKey })
    void router.invalidate()
  })
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
