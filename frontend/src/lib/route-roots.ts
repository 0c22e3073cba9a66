import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router'

/** Where somebody wants to go. */
type Target = { href: string; pathname: string }

/** What every route gets from the app. */
export type RouteContext = {
  queryClient: QueryClient
  /** Finds out who is here, before the first page. */
  start: () => Promise<unknown>
  /** Sends strangers to the sign-in page and one-time passwords to the password page. */
  requireSignIn: (target: Target) => Promise<void>
}

/** Pages that anyone may open hang on this route. The app gives it its frame. */
export const rootRoute = createRootRouteWithContext<RouteContext>()({
  beforeLoad: async ({ context }) => {
    await context.start()
  },
})

/** Pages that need a signed-in account hang on this one. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: ({ context, location }) => context.requireSignIn(location),
})

/** The office's own settings: accounts, units, trail. The app gives it the second menu. */
export const adminRoute = createRoute({ getParentRoute: () => staffRoute, path: '/admin' })
