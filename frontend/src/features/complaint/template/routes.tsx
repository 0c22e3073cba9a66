import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { i18n } from '@/lib/i18n'
import { type RouteContext, staffRoute } from '@/lib/route-roots'
import { complaintTopicsQuery } from '../queries'
import { mayKeepTemplates } from '../rights'
import { replyTemplateQuery, replyTemplatesQuery } from './queries'

/** Others find no such page. */
const keepersOnly = ({ context }: { context: RouteContext }) => {
  if (!mayKeepTemplates(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
}

const replyTemplatesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reply-templates',
  beforeLoad: keepersOnly,
  loader: ({ context }) =>
    Promise.all([i18n.loadNamespaces('complaint'), context.queryClient.ensureQueryData(replyTemplatesQuery)]),
  component: lazyRouteComponent(() => import('./TemplatesPage'), 'TemplatesPage'),
})

const newReplyTemplateRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reply-templates/new',
  beforeLoad: keepersOnly,
  loader: ({ context }) =>
    Promise.all([i18n.loadNamespaces('complaint'), context.queryClient.ensureQueryData(complaintTopicsQuery)]),
  component: lazyRouteComponent(() => import('./TemplatePage'), 'NewTemplatePage'),
})

const replyTemplateRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reply-templates/$id',
  beforeLoad: keepersOnly,
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      i18n.loadNamespaces('complaint'),
      queryClient.ensureQueryData(complaintTopicsQuery),
      queryClient.ensureQueryData(replyTemplateQuery(params.id)),
    ]),
  component: lazyRouteComponent(() => import('./TemplatePage'), 'TemplatePage'),
})

export const templateRoutes = [replyTemplatesRoute, newReplyTemplateRoute, replyTemplateRoute] as const
