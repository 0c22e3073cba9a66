import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { todayInTaipei, yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { dutiesQuery } from './queries'
import { dutyQueryOf, dutySearch } from './search'

export const dutiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/duties',
  validateSearch: dutySearch,
  loaderDeps: ({ search }) => dutyQueryOf(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(dutiesQuery(deps))
    return i18n.loadNamespaces('duty')
  },
  component: lazyRouteComponent(() => import('./DutiesPage'), 'DutiesPage'),
})

export const dutyCalendarRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/duties/calendar',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year', 'unit', 'day']),
  loaderDeps: ({ search }) => ({
    year: yearOf(search.year) ?? Number(todayInTaipei().slice(0, 4)),
    unit: search.unit,
  }),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(dutiesQuery(deps))
    return i18n.loadNamespaces('duty')
  },
  component: lazyRouteComponent(() => import('./DutyCalendarPage'), 'DutyCalendarPage'),
})

export const dutyStaffRoutes = [dutiesRoute, dutyCalendarRoute] as const
