import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import { rootRoute, staffRoute } from '@/lib/route-roots'
import { sessionQuery } from './queries'

/** Only addresses of our own are followed after signing in. */
export const safeTarget = (next: unknown): string =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/'

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (raw: Record<string, unknown>): { next?: string } => (raw.next ? { next: safeTarget(raw.next) } : {}),
  beforeLoad: async ({ context, search }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (session.signedIn) throw redirect({ href: safeTarget(search.next) })
  },
  loader: () => i18n.loadNamespaces('identity'),
  component: lazyRouteComponent(() => import('./SignInPage'), 'SignInPage'),
})

const passwordRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/password',
  loader: () => i18n.loadNamespaces('identity'),
  component: lazyRouteComponent(() => import('./PasswordPage'), 'PasswordPage'),
})

export const identityPublicRoutes = [signInRoute] as const
export const identityStaffRoutes = [passwordRoute] as const
