import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { mayReadReports } from '@/features/progress/rights'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { type RouteContext, rootRoute, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { isMonth } from './months'
import { mayReadNews } from './rights'

/** They come with the pages: the frame of every page must stay small. */
const queries = () => import('./queries')

const words = () => i18n.loadNamespaces('consolidation')
const sessionOf = ({ queryClient }: RouteContext) => queryClient.getQueryData(sessionQuery.queryKey)

function onlyReaders({ context }: { context: RouteContext }) {
  if (!mayReadReports(sessionOf(context))) throw notFound()
}

function onlyMonths(month: string) {
  if (!isMonth(month)) throw notFound()
}

const yearSearch = (raw: Record<string, unknown>) => pick(raw, ['year'])
const yearDeps = ({ search }: { search: { year?: string } }) => ({ year: yearOf(search.year) })

const progressMonthsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/progress-months',
  validateSearch: yearSearch,
  beforeLoad: onlyReaders,
  loaderDeps: yearDeps,
  loader: async ({ context: { queryClient }, deps: { year } }) => {
    const [{ yearQuery, punctualityQuery }] = await Promise.all([queries(), words()])
    void queryClient.prefetchQuery(yearQuery(year))
    void queryClient.prefetchQuery(punctualityQuery(year))
  },
  component: lazyRouteComponent(() => import('./month/MonthsPage'), 'MonthsPage'),
})

const progressMonthRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/progress-months/$month',
  beforeLoad: ({ context, params }) => {
    onlyReaders({ context })
    onlyMonths(params.month)
  },
  loader: async ({ context: { queryClient }, params: { month } }) => {
    const [{ monthQuery }] = await Promise.all([queries(), words()])
    void queryClient.prefetchQuery(monthQuery(month))
  },
  component: lazyRouteComponent(() => import('./month/MonthPage'), 'MonthPage'),
})

const progressReviewRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/progress-months/$month/review',
  beforeLoad: ({ context, params }) => {
    if (!mayReadNews(sessionOf(context))) throw notFound()
    onlyMonths(params.month)
  },
  loader: async ({ context: { queryClient }, params: { month } }) => {
    const [{ newsQuery }] = await Promise.all([queries(), words()])
    void queryClient.prefetchQuery(newsQuery(month))
  },
  component: lazyRouteComponent(() => import('./review/ReviewPage'), 'ReviewPage'),
})

const publishedMonthsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/published-results',
  validateSearch: yearSearch,
  loaderDeps: yearDeps,
  loader: async ({ context: { queryClient }, deps: { year } }) => {
    const [{ publishedMonthsQuery }] = await Promise.all([queries(), words()])
    void queryClient.prefetchQuery(publishedMonthsQuery(year))
  },
  component: lazyRouteComponent(() => import('./published/PublishedMonthsPage'), 'PublishedMonthsPage'),
})

const publishedMonthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/published-results/$month',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['unit']),
  beforeLoad: ({ params }) => onlyMonths(params.month),
  loader: async ({ context: { queryClient }, params: { month } }) => {
    const [{ publishedMonthsQuery, publishedResultsQuery }] = await Promise.all([queries(), words()])
    void queryClient.prefetchQuery(publishedMonthsQuery(Number(month.slice(0, 4))))
    await queryClient.ensureQueryData({ ...publishedResultsQuery(month), revalidateIfStale: true })
  },
  component: lazyRouteComponent(() => import('./published/PublishedMonthPage'), 'PublishedMonthPage'),
})

export const consolidationPublicRoutes = [publishedMonthsRoute, publishedMonthRoute] as const
export const consolidationStaffRoutes = [progressMonthsRoute, progressMonthRoute, progressReviewRoute] as const
