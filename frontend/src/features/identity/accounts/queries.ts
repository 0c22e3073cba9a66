import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Query } from '@/api/types'

export type Account = Answer<'getAccount'>
export type AccountState = Account['state']
export type NewPassword = Answer<'createAccount'>

export const roles = [
  'ADMINISTRATOR',
  'DIRECTOR',
  'SECRETARY',
  'EVALUATION_OFFICER',
  'SECTION_CHIEF',
  'CASE_OFFICER',
  'VIEWER',
] as const

export const accountStates = ['ACTIVE', 'LOCKED', 'DISABLED'] as const

export const accountsQuery = (query: Query<'listAccounts'>) =>
  queryOptions({
    queryKey: ['accounts', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/accounts', { params: { query }, signal })),
  })

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })),
  })

/** The units to choose from. Shares its answer with the office's names, which a later room asks for by the same key. */
export const unitsQuery = queryOptions({
  queryKey: ['office'],
  queryFn: () => answer(api.GET('/api/v1/office')),
  staleTime: 3_600_000,
})

/** Without an idempotency key: the answer holds a password, which the server does not keep to give again. */
export const createAccount = (body: Body<'createAccount'>) => answer(api.POST('/api/v1/accounts', { body }))

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })

export const updateAccount = (id: string, version: number, body: Body<'updateAccount'>) =>
  answer(api.PUT('/api/v1/accounts/{id}', { ...on(id, version), body }))

export type AccountAction = 'disable' | 'enable' | 'unlock' | 'reset-password'

/** Does one of the things that can be done to an account; only a reset brings a password along. */
export async function actOnAccount(
  action: AccountAction,
  { id, version }: Account,
): Promise<{ account: Account; oneTimePassword?: string }> {
  if (action === 'reset-password') return answer(api.POST('/api/v1/accounts/{id}/reset-password', on(id, version)))
  return { account: await answer(api.POST(`/api/v1/accounts/{id}/${action}`, on(id, version))) }
}
