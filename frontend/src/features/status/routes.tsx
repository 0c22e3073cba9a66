import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { staffRoute } from '@/lib/route-roots'
import { gridQueryOf, mapSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

const heatMapRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/heat-map',
  validateSearch: mapSearch,
  loaderDeps: ({ search }) => gridQueryOf(search),
  loader: load('heatMap'),
  component: lazyRouteComponent(() => import('./HeatMapPage'), 'HeatMapPage'),
})

export const statusStaffRoutes = [heatMapRoute] as const
