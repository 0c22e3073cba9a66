import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { reminderPreferenceQuery } from './queries'

const reminderPreferenceRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/reminder-preference',
  loader: ({ context }) =>
    Promise.all([
      i18n.loadNamespaces('reminder'),
      context.queryClient.ensureQueryData({ ...reminderPreferenceQuery, revalidateIfStale: true }),
    ]),
  component: lazyRouteComponent(() => import('./PreferencePage'), 'PreferencePage'),
})

export const reminderStaffRoutes = [reminderPreferenceRoute] as const
