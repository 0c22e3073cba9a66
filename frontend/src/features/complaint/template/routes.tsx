import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { mayKeepTemplates } from '../rights'

const load = lazyLoaders(() => import('./loaders'))

/** Others find no such page. */
const keepersOnly = ({ context }: { context: RouteContext }) => {
  if (!mayKeepTemplates(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
}

const replyTemplatesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reply-templates',
  beforeLoad: keepersOnly,
  loader: load('replyTemplates'),
  component: lazyRouteComponent(() => import('./TemplatesPage'), 'TemplatesPage'),
})

const newReplyTemplateRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reply-templates/new',
  beforeLoad: keepersOnly,
  loader: load('newReplyTemplate'),
  component: lazyRouteComponent(() => import('./TemplatePage'), 'NewTemplatePage'),
})

const replyTemplateRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reply-templates/$id',
  beforeLoad: keepersOnly,
  loader: load('replyTemplate'),
  component: lazyRouteComponent(() => import('./TemplatePage'), 'TemplatePage'),
})

export const templateRoutes = [replyTemplatesRoute, newReplyTemplateRoute, replyTemplateRoute] as const
