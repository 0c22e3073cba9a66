import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { improvementSearch, newImprovementSearch } from './list/search'
import { mayOpen } from './rights'

const load = lazyLoaders(() => import('./loaders'))

/** Others find no such page. */
function onlyOpeners({ context }: { context: RouteContext }) {
  if (!mayOpen(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
}

const improvementsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements',
  validateSearch: improvementSearch,
  loaderDeps: ({ search }) => search,
  loader: load('improvements'),
  component: lazyRouteComponent(() => import('./list/ImprovementsPage'), 'ImprovementsPage'),
})

const newImprovementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements/new',
  validateSearch: newImprovementSearch,
  beforeLoad: onlyOpeners,
  loader: load('newImprovement'),
  component: lazyRouteComponent(() => import('./form/NewImprovementPage'), 'NewImprovementPage'),
})

const improvementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements/$id',
  loader: load('improvement'),
  component: lazyRouteComponent(() => import('./ImprovementPage'), 'ImprovementPage'),
})

const editImprovementRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/improvements/$id/edit',
  beforeLoad: onlyOpeners,
  loader: load('editImprovement'),
  component: lazyRouteComponent(() => import('./form/EditImprovementPage'), 'EditImprovementPage'),
})

export const improvementStaffRoutes = [
  improvementsRoute,
  newImprovementRoute,
  improvementRoute,
  editImprovementRoute,
] as const
