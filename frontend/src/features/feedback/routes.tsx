import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import { yearOf } from '@/lib/format'
import { i18n } from '@/lib/i18n'
import { lazyLoaders } from '@/lib/lazy-loaders'
import { rootRoute, staffRoute } from '@/lib/route-roots'
import { pick } from '@/lib/search'
import { mayReadAnswers } from './rights'

const load = lazyLoaders(() => import('./loaders'))
const words = () => i18n.loadNamespaces('feedback')

/** Citizens need no account. */
const feedbackRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/feedback',
  loader: words,
  component: lazyRouteComponent(() => import('./FeedbackPage'), 'FeedbackPage'),
})

/** Numbers only, so for everybody who is signed in. */
const handlingSatisfactionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/handling-satisfaction',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['year', 'unit']),
  loaderDeps: ({ search }) => ({ year: yearOf(search.year), unit: search.unit }),
  loader: load('handlingSatisfaction'),
  component: lazyRouteComponent(() => import('./HandlingSatisfactionPage'), 'HandlingSatisfactionPage'),
})

const dissatisfiedAnswersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/dissatisfied-answers',
  validateSearch: (raw: Record<string, unknown>) => pick(raw, ['from', 'to', 'unit', 'cursor']),
  beforeLoad: ({ context }) => {
    if (!mayReadAnswers(context.queryClient.getQueryData(sessionQuery.queryKey))) throw notFound()
  },
  loader: words,
  component: lazyRouteComponent(() => import('./DissatisfiedAnswersPage'), 'DissatisfiedAnswersPage'),
})

export const feedbackPublicRoutes = [feedbackRoute] as const
export const feedbackStaffRoutes = [handlingSatisfactionRoute, dissatisfiedAnswersRoute] as const
