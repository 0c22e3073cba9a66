import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { statusGridQuery } from './queries'
import { gridQueryOf, mapSearch } from './search'

export const heatMapRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/heat-map',
  validateSearch: mapSearch,
  loaderDeps: ({ search }) => gridQueryOf(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(statusGridQuery(deps))
    return i18n.loadNamespaces('status')
  },
  component: lazyRouteComponent(() => import('./HeatMapPage'), 'HeatMapPage'),
})

export const statusStaffRoutes = [heatMapRoute] as const
