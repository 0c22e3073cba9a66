import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute } from '@/lib/route-roots'
import { auditSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

const auditRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/audit',
  validateSearch: auditSearch,
  loaderDeps: ({ search }) => search,
  loader: load('audit'),
  component: lazyRouteComponent(() => import('./AuditPage'), 'AuditPage'),
})

export const auditRoutes = [auditRoute] as const
