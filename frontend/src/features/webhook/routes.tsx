import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { activeRoles, type Session, sessionQuery } from '@/features/identity/queries'
import { i18n } from '@/lib/i18n'
import { adminRoute, type RouteContext } from '@/lib/route-roots'
import { deliveriesQuery, logSearch, webhookKindsQuery, webhookQuery, webhooksQuery } from './queries'

const words = () => i18n.loadNamespaces('webhook')

/** Others find no such page. */
const administratorsOnly = ({ context }: { context: RouteContext }) => {
  const session = context.queryClient.getQueryData<Session>(sessionQuery.queryKey)
  if (!session || !activeRoles(session).includes('ADMINISTRATOR')) throw notFound()
}

export const webhooksRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/webhooks',
  beforeLoad: administratorsOnly,
  loader: ({ context: { queryClient } }) =>
    Promise.all([words(), queryClient.ensureQueryData(webhookKindsQuery), queryClient.ensureQueryData(webhooksQuery)]),
  component: lazyRouteComponent(() => import('./WebhooksPage'), 'WebhooksPage'),
})

export const newWebhookRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/webhooks/new',
  beforeLoad: administratorsOnly,
  loader: ({ context }) => Promise.all([words(), context.queryClient.ensureQueryData(webhookKindsQuery)]),
  component: lazyRouteComponent(() => import('./NewWebhookPage'), 'NewWebhookPage'),
})

export const webhookRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/webhooks/$id',
  validateSearch: logSearch,
  beforeLoad: administratorsOnly,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params, deps }) => {
    void queryClient.prefetchQuery(deliveriesQuery(params.id, deps))
    return Promise.all([
      words(),
      queryClient.ensureQueryData(webhookKindsQuery),
      queryClient.ensureQueryData(webhookQuery(params.id)),
    ])
  },
  component: lazyRouteComponent(() => import('./WebhookPage'), 'WebhookPage'),
})

export const webhookRoutes = [webhooksRoute, newWebhookRoute, webhookRoute] as const
