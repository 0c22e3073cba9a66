import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { adminRoute } from '@/lib/route-roots'
import { accountQueryOf, accountSearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

const adminStartRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/accounts' })
  },
})

const accountsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/accounts',
  validateSearch: accountSearch,
  loaderDeps: ({ search }) => accountQueryOf(search),
  loader: load('accounts'),
  component: lazyRouteComponent(() => import('./AccountsPage'), 'AccountsPage'),
})

const newAccountRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/accounts/new',
  loader: () => i18n.loadNamespaces('identity'),
  component: lazyRouteComponent(() => import('./NewAccountPage'), 'NewAccountPage'),
})

const accountRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/accounts/$id',
  loader: load('account'),
  component: lazyRouteComponent(() => import('./AccountPage'), 'AccountPage'),
})

export const accountRoutes = [adminStartRoute, accountsRoute, newAccountRoute, accountRoute] as const
