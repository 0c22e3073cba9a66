import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { rootRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { itemQueryOf, itemSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

const actionItemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-items',
  validateSearch: itemSearch,
  loaderDeps: ({ search }) => itemQueryOf(search),
  loader: load('actionItems'),
  component: lazyRouteComponent(() => import('./ActionItemsPage'), 'ActionItemsPage'),
})

export const actionItemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-items/$id',
  // The year for which the item's standing is shown to those who are signed in.
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loader: load('actionItem'),
  component: lazyRouteComponent(() => import('./ActionItemPage'), 'ActionItemPage'),
})

export const actionItemRoutes = [actionItemsRoute, actionItemRoute] as const
