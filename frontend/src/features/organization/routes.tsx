import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { adminRoute } from '@/lib/route-roots'
import { officeQuery, staffMemberQuery, staffQuery, unitGroupsQuery, unitQuery, unitsQuery } from './queries'
import { staffQueryOf, staffSearch } from './search'

const words = () => i18n.loadNamespaces('organization')

export const unitsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/units',
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      words(),
      queryClient.ensureQueryData(officeQuery),
      queryClient.ensureQueryData(unitsQuery),
      queryClient.ensureQueryData(unitGroupsQuery),
    ]),
  component: lazyRouteComponent(() => import('./UnitsPage'), 'UnitsPage'),
})

export const newUnitRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/units/new',
  loader: words,
  component: lazyRouteComponent(() => import('./UnitPage'), 'NewUnitPage'),
})

export const unitRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/units/$id',
  loader: ({ context, params }) => Promise.all([words(), context.queryClient.ensureQueryData(unitQuery(params.id))]),
  component: lazyRouteComponent(() => import('./UnitPage'), 'UnitPage'),
})

export const staffListRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/staff',
  validateSearch: staffSearch,
  loaderDeps: ({ search }) => staffQueryOf(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(staffQuery(deps))
    return words()
  },
  component: lazyRouteComponent(() => import('./StaffPage'), 'StaffPage'),
})

export const newStaffRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/staff/new',
  loader: words,
  component: lazyRouteComponent(() => import('./StaffMemberPage'), 'NewStaffPage'),
})

export const staffMemberRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/staff/$id',
  loader: ({ context, params }) =>
    Promise.all([words(), context.queryClient.ensureQueryData(staffMemberQuery(params.id))]),
  component: lazyRouteComponent(() => import('./StaffMemberPage'), 'StaffMemberPage'),
})

export const organizationRoutes = [
  unitsRoute,
  newUnitRoute,
  unitRoute,
  staffListRoute,
  newStaffRoute,
  staffMemberRoute,
] as const
