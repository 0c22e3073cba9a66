import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'

const load = lazyLoaders(() => import('./loaders'))

const calendarRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/calendar',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year']),
  loader: () => i18n.loadNamespaces('calendar'),
  component: lazyRouteComponent(() => import('./CalendarPage'), 'CalendarPage'),
})

const workingDaysRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/calendar/working-days',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['from', 'days']),
  loader: () => i18n.loadNamespaces('calendar'),
  component: lazyRouteComponent(() => import('./WorkingDaysPage'), 'WorkingDaysPage'),
})

const overlaysRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/calendar/overlays',
  loader: load('overlays'),
  component: lazyRouteComponent(() => import('./OverlaysPage'), 'OverlaysPage'),
})

const editionsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/calendar/editions',
  loader: load('editions'),
  component: lazyRouteComponent(() => import('./EditionsPage'), 'EditionsPage'),
})

export const calendarStaffRoutes = [calendarRoute, workingDaysRoute, overlaysRoute, editionsRoute] as const
