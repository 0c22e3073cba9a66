import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router'
import { type Session, sessionQuery } from '@/features/identity/queries'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { mayKeepKeys, mayKeepRequests, maySearch, mayWatchRetention } from './rights'

const load = lazyLoaders(() => import('./loaders'))
const words = () => i18n.loadNamespaces(['privacy', 'complaint'])
const sessionOf = ({ context }: { context: RouteContext }) =>
  context.queryClient.getQueryData<Session>(sessionQuery.queryKey)

/** Others find no such page. */
const only = (may: (session: Session | undefined) => boolean) => (at: { context: RouteContext }) => {
  if (!may(sessionOf(at))) throw notFound()
}

/** Leads to the first page that is somebody's. */
const privacyRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy',
  beforeLoad: (at) => {
    const session = sessionOf(at)
    if (mayKeepRequests(session)) throw redirect({ to: '/privacy/requests' })
    if (maySearch(session)) throw redirect({ to: '/privacy/search' })
    if (mayWatchRetention(session)) throw redirect({ to: '/privacy/retention' })
    throw notFound()
  },
})

const requestsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy/requests',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['state', 'overdue', 'cursor']),
  beforeLoad: only(mayKeepRequests),
  loader: words,
  component: lazyRouteComponent(() => import('./RequestsPage'), 'RequestsPage'),
})

const newRequestRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy/requests/new',
  beforeLoad: only(mayKeepRequests),
  loader: words,
  component: lazyRouteComponent(() => import('./NewRequestPage'), 'NewRequestPage'),
})

const requestRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy/requests/$id',
  beforeLoad: only(mayKeepRequests),
  loader: load('request'),
  component: lazyRouteComponent(() => import('./RequestPage'), 'RequestPage'),
})

const retentionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy/retention',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['within', 'cursor']),
  beforeLoad: only(mayWatchRetention),
  loader: load('retention'),
  component: lazyRouteComponent(() => import('./RetentionPage'), 'RetentionPage'),
})

const searchRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy/search',
  beforeLoad: only(maySearch),
  loader: words,
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
})

const keysRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/privacy/keys',
  beforeLoad: only(mayKeepKeys),
  loader: load('keys'),
  component: lazyRouteComponent(() => import('./KeysPage'), 'KeysPage'),
})

export const privacyStaffRoutes = [
  privacyRoute,
  requestsRoute,
  newRequestRoute,
  requestRoute,
  retentionRoute,
  searchRoute,
  keysRoute,
] as const
