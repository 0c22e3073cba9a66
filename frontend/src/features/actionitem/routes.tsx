import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { rootRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { actionItemQuery, actionItemsQuery } from './queries'
import { itemQueryOf, itemSearch } from './search'

export const actionItemsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-items',
  validateSearch: itemSearch,
  loaderDeps: ({ search }) => itemQueryOf(search),
  loader: ({ context, deps }) => {
    // Started here, awaited by the page, so that typing a search never takes the page away.
    void context.queryClient.prefetchQuery(actionItemsQuery(deps))
    return i18n.loadNamespaces('actionitem')
  },
  component: lazyRouteComponent(() => import('./ActionItemsPage'), 'ActionItemsPage'),
})

export const actionItemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/action-items/$id',
  // The year for which the item's standing is shown to those who are signed in.
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loader: ({ context, params }) =>
    Promise.all([i18n.loadNamespaces('actionitem'), context.queryClient.ensureQueryData(actionItemQuery(params.id))]),
  component: lazyRouteComponent(() => import('./ActionItemPage'), 'ActionItemPage'),
})

export const actionItemRoutes = [actionItemsRoute, actionItemRoute] as const
