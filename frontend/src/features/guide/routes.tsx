import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { rootRoute } from '@/lib/route-roots'
import { guideNamed } from './guides'

const load = lazyLoaders(() => import('./loaders'))

const contentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  loader: () => i18n.loadNamespaces(['guide', 'identity']),
  component: lazyRouteComponent(() => import('./ContentsPage'), 'ContentsPage'),
})

const guideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help/$role',
  beforeLoad: ({ params }) => {
    const guide = guideNamed(params.role)
    if (!guide) throw notFound()
    return { guide }
  },
  loader: load('guide'),
  component: lazyRouteComponent(() => import('./GuidePage'), 'GuidePage'),
})

export const guideRoutes = [contentsRoute, guideRoute] as const
