import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { rootRoute } from '@/lib/route-roots'

export const helpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/help',
  loader: () => i18n.loadNamespaces('platform'),
  component: lazyRouteComponent(() => import('./HelpPage'), 'HelpPage'),
})
