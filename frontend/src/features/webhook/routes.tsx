import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { hasRole, type Session, sessionQuery } from '@/features/identity/queries'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute, type RouteContext } from '@/lib/route-roots'
import { logSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

/** Others find no such page. */
const administratorsOnly = ({ context }: { context: RouteContext }) => {
  const session = context.queryClient.getQueryData<Session>(sessionQuery.queryKey)
  if (!hasRole(session, 'ADMINISTRATOR')) throw notFound()
}

const webhooksRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/webhooks',
  beforeLoad: administratorsOnly,
  loader: load('webhooks'),
  component: lazyRouteComponent(() => import('./WebhooksPage'), 'WebhooksPage'),
})

const newWebhookRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/webhooks/new',
  beforeLoad: administratorsOnly,
  loader: load('newWebhook'),
  component: lazyRouteComponent(() => import('./NewWebhookPage'), 'NewWebhookPage'),
})

const webhookRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/webhooks/$id',
  validateSearch: logSearch,
  beforeLoad: administratorsOnly,
  loaderDeps: ({ search }) => search,
  loader: load('webhook'),
  component: lazyRouteComponent(() => import('./WebhookPage'), 'WebhookPage'),
})

export const webhookRoutes = [webhooksRoute, newWebhookRoute, webhookRoute] as const
