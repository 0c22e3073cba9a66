import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { rootRoute } from '@/lib/route-roots'
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
  loader: ({ context, params }) =>
    Promise.all([i18n.loadNamespaces('actionitem'), context.queryClient.ensureQueryData(actionItemQuery(params.id))]),
  component: lazyRouteComponent(() => import('./ActionItemPage'), 'ActionItemPage'),
})

export const actionItemRoutes = [actionItemsRoute, actionItemRoute] as const
