import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { adminRoute } from '@/lib/route-roots'
import { accountQuery, accountsQuery } from './queries'
import { accountQueryOf, accountSearch } from './search'

export const adminStartRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/accounts' })
  },
})

export const accountsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/accounts',
  validateSearch: accountSearch,
  loaderDeps: ({ search }) => accountQueryOf(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(accountsQuery(deps))
    return i18n.loadNamespaces('identity')
  },
  component: lazyRouteComponent(() => import('./AccountsPage'), 'AccountsPage'),
})

export const newAccountRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/accounts/new',
  loader: () => i18n.loadNamespaces('identity'),
  component: lazyRouteComponent(() => import('./NewAccountPage'), 'NewAccountPage'),
})

export const accountRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/accounts/$id',
  loader: ({ context, params }) =>
    Promise.all([i18n.loadNamespaces('identity'), context.queryClient.ensureQueryData(accountQuery(params.id))]),
  component: lazyRouteComponent(() => import('./AccountPage'), 'AccountPage'),
})

export const accountRoutes = [adminStartRoute, accountsRoute, newAccountRoute, accountRoute] as const
