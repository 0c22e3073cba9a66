import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { rootRoute } from '@/lib/route-roots'

const load = lazyLoaders(() => import('./loaders'))
const words = () => i18n.loadNamespaces(['petition', 'complaint', 'attachment'])

/** Citizens need no account. */
const newPetitionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/petitions/new',
  loader: load('newPetition'),
  component: lazyRouteComponent(() => import('./NewPetitionPage'), 'NewPetitionPage'),
})

const confirmPetitionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/petitions/confirm',
  loader: words,
  component: lazyRouteComponent(() => import('./ConfirmPetitionPage'), 'ConfirmPetitionPage'),
})

const followPetitionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/petitions/follow',
  loader: words,
  component: lazyRouteComponent(() => import('./FollowPetitionPage'), 'FollowPetitionPage'),
})

export const petitionRoutes = [newPetitionRoute, confirmPetitionRoute, followPetitionRoute] as const
