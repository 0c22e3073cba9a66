import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { gridQuery, kpiQuery, kpisQuery } from './queries'
import { kpiSearch, shownYear } from './search'

const words = () => i18n.loadNamespaces('kpi')

export const kpisRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kpis',
  validateSearch: kpiSearch,
  loaderDeps: ({ search }) => ({ year: shownYear(search), unit: search.unit }),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(kpisQuery(deps.year, deps.unit))
    return words()
  },
  component: lazyRouteComponent(() => import('./KpisPage'), 'KpisPage'),
})

export const kpiEntryRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kpis/entry',
  validateSearch: kpiSearch,
  loaderDeps: ({ search }) => ({ year: shownYear(search), unit: search.unit }),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(gridQuery(deps.year, deps.unit))
    void context.queryClient.prefetchQuery(kpisQuery(deps.year, deps.unit))
    return words()
  },
  component: lazyRouteComponent(() => import('./entry/EntryPage'), 'EntryPage'),
})

export const kpiRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/kpis/$code',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loaderDeps: ({ search }) => ({ year: shownYear(search) }),
  loader: ({ context, params, deps }) =>
    Promise.all([
      i18n.loadNamespaces(['kpi', 'improvement']),
      context.queryClient.ensureQueryData(kpiQuery(params.code, deps.year)),
    ]),
  component: lazyRouteComponent(() => import('./KpiPage'), 'KpiPage'),
})

export const kpiStaffRoutes = [kpisRoute, kpiEntryRoute, kpiRoute] as const
