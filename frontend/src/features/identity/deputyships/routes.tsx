import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { adminRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { deputyshipsQuery } from './queries'

export const deputyshipsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: '/deputyships',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['accountId', 'activeOn', 'cursor']),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(deputyshipsQuery(deps))
    return i18n.loadNamespaces('identity')
  },
  component: lazyRouteComponent(() => import('./DeputyshipsPage'), 'DeputyshipsPage'),
})

export const deputyshipRoutes = [deputyshipsRoute] as const
