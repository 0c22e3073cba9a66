import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'

const load = lazyLoaders(() => import('./loaders'))

const clientsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/api-clients',
  validateSearch: (search: Record<string, unknown>): { cursor?: string } => pick(search, ['cursor'] as const),
  loaderDeps: ({ search }) => search,
  loader: load('clients'),
  component: lazyRouteComponent(() => import('./ClientsPage'), 'ClientsPage'),
})

const newClientRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/api-clients/new',
  loader: () => i18n.loadNamespaces('client'),
  component: lazyRouteComponent(() => import('./NewClientPage'), 'NewClientPage'),
})

const clientRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/api-clients/$id',
  loader: load('client'),
  component: lazyRouteComponent(() => import('./ClientPage'), 'ClientPage'),
})

export const clientRoutes = [clientsRoute, newClientRoute, clientRoute] as const
