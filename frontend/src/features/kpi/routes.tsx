import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { kpiSearch, shownYear } from './search'

const load = lazyLoaders(() => import('./loaders'))

const kpisRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kpis',
  validateSearch: kpiSearch,
  loaderDeps: ({ search }) => ({ year: shownYear(search), unit: search.unit }),
  loader: load('kpis'),
  component: lazyRouteComponent(() => import('./KpisPage'), 'KpisPage'),
})

const kpiEntryRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kpis/entry',
  validateSearch: kpiSearch,
  loaderDeps: ({ search }) => ({ year: shownYear(search), unit: search.unit }),
  loader: load('kpiEntry'),
  component: lazyRouteComponent(() => import('./entry/EntryPage'), 'EntryPage'),
})

const kpiRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kpis/$code',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loaderDeps: ({ search }) => ({ year: shownYear(search) }),
  loader: load('kpi'),
  component: lazyRouteComponent(() => import('./KpiPage'), 'KpiPage'),
})

export const kpiStaffRoutes = [kpisRoute, kpiEntryRoute, kpiRoute] as const
