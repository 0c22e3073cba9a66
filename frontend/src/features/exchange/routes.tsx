import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { type Session, sessionQuery } from '@/features/identity/queries'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { dataSetsQuery, historySearch, importQuery, importsQuery, newImportSearch, rowSearch } from './queries'
import { mayImport } from './rights'

const words = () => i18n.loadNamespaces('exchange')

/** Others find no such page. */
const importersOnly = ({ context }: { context: RouteContext }) => {
  if (!mayImport(context.queryClient.getQueryData<Session>(sessionQuery.queryKey))) throw notFound()
}

export const importsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/imports',
  validateSearch: historySearch,
  beforeLoad: importersOnly,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(importsQuery(deps))
    return Promise.all([words(), queryClient.ensureQueryData(dataSetsQuery)])
  },
  component: lazyRouteComponent(() => import('./ImportsPage'), 'ImportsPage'),
})

export const newImportRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/imports/new',
  validateSearch: newImportSearch,
  beforeLoad: importersOnly,
  loader: ({ context: { queryClient } }) => Promise.all([words(), queryClient.ensureQueryData(dataSetsQuery)]),
  component: lazyRouteComponent(() => import('./NewImportPage'), 'NewImportPage'),
})

export const importRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/imports/$id',
  validateSearch: rowSearch,
  beforeLoad: importersOnly,
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      words(),
      queryClient.ensureQueryData(dataSetsQuery),
      queryClient.ensureQueryData(importQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
})

export const exchangeStaffRoutes = [importsRoute, newImportRoute, importRoute] as const
