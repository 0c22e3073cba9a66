import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Body, Role } from '@/api/types'

export type Session = Answer<'getSession'>

/** Who is here. Asked at the start and after every change of it; never refreshed behind the user's back. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => answer(api.GET('/api/v1/session')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The roles that count now: the own ones, or those of the person acted for. */
export const activeRoles = (session: Session | undefined): Role[] =>
  session?.actingFor?.roles ?? session?.account?.roles ?? []

/** Whether one of these roles counts now. The server decides; pages ask only to spare people a way that leads nowhere. */
export const hasRole = (session: Session | undefined, ...roles: Role[]): boolean =>
  activeRoles(session).some((role) => roles.includes(role))

export const signIn = (body: Body<'createSession'>) => answer(api.POST('/api/v1/session', { body }))

export const signOut = () => answer(api.DELETE('/api/v1/session'))

export const changePassword = (body: Body<'updatePassword'>) => answer(api.PUT('/api/v1/session/password', { body }))

/** Starts acting for a person, or with no id stops. */
export const actFor = (accountId?: string) => answer(api.PUT('/api/v1/session/acting-for', { body: { accountId } }))

/** Takes a new session into the cache. What was read in the old one may look different now, so all of it is asked anew. */
export async function takeSession(queryClient: QueryClient, session: Session): Promise<void> {
  queryClient.setQueryData(sessionQuery.queryKey, session)
  const others = {
    predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] !== sessionQuery.queryKey[0],
  }
  queryClient.removeQueries({ ...others, type: 'inactive' })
  await queryClient.invalidateQueries(others)
}
