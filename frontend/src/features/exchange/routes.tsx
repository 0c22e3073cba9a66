import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { type Session, sessionQuery } from '@/features/identity/queries'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { mayImport } from './rights'
import { historySearch, newImportSearch, rowSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

/** Others find no such page. */
const importersOnly = ({ context }: { context: RouteContext }) => {
  if (!mayImport(context.queryClient.getQueryData<Session>(sessionQuery.queryKey))) throw notFound()
}

const importsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/imports',
  validateSearch: historySearch,
  beforeLoad: importersOnly,
  loaderDeps: ({ search }) => search,
  loader: load('imports'),
  component: lazyRouteComponent(() => import('./ImportsPage'), 'ImportsPage'),
})

const newImportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/imports/new',
  validateSearch: newImportSearch,
  beforeLoad: importersOnly,
  loader: load('newImport'),
  component: lazyRouteComponent(() => import('./fresh/NewImportPage'), 'NewImportPage'),
})

const importRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/imports/$id',
  validateSearch: rowSearch,
  beforeLoad: importersOnly,
  loader: load('oneImport'),
  component: lazyRouteComponent(() => import('./job/ImportPage'), 'ImportPage'),
})

export const exchangeStaffRoutes = [importsRoute, newImportRoute, importRoute] as const
