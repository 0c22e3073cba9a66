import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { thisYear, yearOf } from '@/lib/format'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { dutyQueryOf, dutySearch } from './search'

const load = lazyLoaders(() => import('./loaders'))

const dutiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/duties',
  validateSearch: dutySearch,
  loaderDeps: ({ search }) => dutyQueryOf(search),
  loader: load('duties'),
  component: lazyRouteComponent(() => import('./DutiesPage'), 'DutiesPage'),
})

const dutyCalendarRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/duties/calendar',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year', 'unit', 'day']),
  loaderDeps: ({ search }) => ({
    year: yearOf(search.year) ?? thisYear(),
    unit: search.unit,
  }),
  loader: load('dutyCalendar'),
  component: lazyRouteComponent(() => import('./DutyCalendarPage'), 'DutyCalendarPage'),
})

export const dutyStaffRoutes = [dutiesRoute, dutyCalendarRoute] as const
