import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { sessionQuery } from '@/features/identity/queries'
import type { RouteContext } from '@/lib/route-roots'

/** The guard of the staff pages. It spares a needless error page; what may be read, the server decides. */
export const requireSignIn =
  (queryClient: QueryClient): RouteContext['requireSignIn'] =>
  async ({ href, pathname }) => {
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (!session.signedIn) throw redirect({ to: '/sign-in', search: href === '/' ? {} : { next: href } })
    if (session.mustChangePassword && pathname !== '/password') throw redirect({ to: '/password' })
  }
