import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute } from '@/lib/route-roots'
import { staffQueryOf, staffSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))
const words = () => i18n.loadNamespaces('organization')

const unitsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/units',
  loader: load('units'),
  component: lazyRouteComponent(() => import('./UnitsPage'), 'UnitsPage'),
})

const newUnitRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/units/new',
  loader: words,
  component: lazyRouteComponent(() => import('./UnitPage'), 'NewUnitPage'),
})

const unitRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/units/$id',
  loader: load('unit'),
  component: lazyRouteComponent(() => import('./UnitPage'), 'UnitPage'),
})

const staffListRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/staff',
  validateSearch: staffSearch,
  loaderDeps: ({ search }) => staffQueryOf(search),
  loader: load('staffList'),
  component: lazyRouteComponent(() => import('./StaffPage'), 'StaffPage'),
})

const newStaffRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/staff/new',
  loader: words,
  component: lazyRouteComponent(() => import('./StaffMemberPage'), 'NewStaffPage'),
})

const staffMemberRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/staff/$id',
  loader: load('staffMember'),
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
