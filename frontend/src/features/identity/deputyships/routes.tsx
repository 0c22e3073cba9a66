import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'

const load = lazyLoaders(() => import('./loaders'))

const deputyshipsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/deputyships',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['accountId', 'activeOn', 'cursor']),
  loaderDeps: ({ search }) => search,
  loader: load('deputyships'),
  component: lazyRouteComponent(() => import('./DeputyshipsPage'), 'DeputyshipsPage'),
})

export const deputyshipRoutes = [deputyshipsRoute] as const
