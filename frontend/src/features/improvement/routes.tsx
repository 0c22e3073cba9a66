import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { improvementQuery, improvementsQuery, improvementTotalsQuery } from './queries'
import { mayOpen } from './rights'
import { improvementSearch, listQueryOf, newImprovementSearch, totalsQueryOf } from './search'

const words = () => i18n.loadNamespaces(['improvement', 'attachment', 'actionitem'])

/** Others find no such page. */
function onlyOpeners({ context }: { context: RouteContext }) {
  if (!mayOpen(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
}

export const improvementsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements',
  validateSearch: improvementSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    // Started here, awaited by the page, so that typing a search never takes the page away.
    void queryClient.prefetchQuery(improvementsQuery(listQueryOf(deps)))
    void queryClient.prefetchQuery(improvementTotalsQuery(totalsQueryOf(deps)))
    return i18n.loadNamespaces('improvement')
  },
  component: lazyRouteComponent(() => import('./ImprovementsPage'), 'ImprovementsPage'),
})

export const newImprovementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements/new',
  validateSearch: newImprovementSearch,
  beforeLoad: onlyOpeners,
  loader: ({ context: { queryClient } }) => Promise.all([words(), queryClient.ensureQueryData(officeQuery)]),
  component: lazyRouteComponent(() => import('./NewImprovementPage'), 'NewImprovementPage'),
})

export const improvementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements/$id',
  loader: ({ context, params }) =>
    Promise.all([words(), context.queryClient.ensureQueryData(improvementQuery(params.id))]),
  component: lazyRouteComponent(() => import('./ImprovementPage'), 'ImprovementPage'),
})

export const editImprovementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements/$id/edit',
  beforeLoad: onlyOpeners,
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      words(),
      queryClient.ensureQueryData(officeQuery),
      queryClient.ensureQueryData(improvementQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./EditImprovementPage'), 'EditImprovementPage'),
})

export const improvementStaffRoutes = [
  improvementsRoute,
  newImprovementRoute,
  improvementRoute,
  editImprovementRoute,
] as const
