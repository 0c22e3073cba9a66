import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body, Query, Row } from '@/api/types'

export type Complaint = Answer<'getComplaint'>
export type ComplaintRow = Row<'listComplaints'>
export type ComplaintBody = Body<'createComplaint'>
export type CaseState = ComplaintRow['state']
export type Outcome = NonNullable<ComplaintRow['outcome']>
/** Personal data. It comes only on a stated purpose and goes into no cache. */
export type Person = Answer<'revealPetitioner'>

export const complaintsQuery = (query: Query<'listComplaints'>) =>
  queryOptions({
    queryKey: ['complaints', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/complaints', { params: { query }, signal })),
  })

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/complaints/{id}', { params: { path: { id } } })),
  })

export type DueComplaints = Answer<'getDueComplaints'>

/** What is late or due within two working days, by unit; of one unit by its code. */
export const dueComplaintsQuery = (unit?: string) =>
  queryOptions({
    queryKey: ['complaints', 'due', unit ?? 'all'],
    queryFn: () => answer(api.GET('/api/v1/due-complaints', { params: { query: { unit } } })),
  })

/** Deadlines of open cases that the calendar of now would move; for research and evaluation. */
export const movedDeadlinesQuery = queryOptions({
  queryKey: ['complaints', 'moved'],
  queryFn: () => answer(api.GET('/api/v1/moved-deadlines')),
})

export const confirmMovedDeadlines = (body: Body<'confirmMovedDeadlines'>) =>
  answer(api.POST('/api/v1/moved-deadlines', { body }))

/** All topics, those out of use too: old cases still name them. */
export const complaintTopicsQuery = queryOptions({
  queryKey: ['complaint-topics'],
  queryFn: () => answer(api.GET('/api/v1/complaint-topics')),
  staleTime: 300_000,
})

/** Who may be given cases of a unit, by the unit's code. */
export const caseHandlersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['complaint-handlers', unit],
    queryFn: () => answer(api.GET('/api/v1/complaints/handlers', { params: { query: { unit } } })),
  })

const header = (key: string) => ({ 'Idempotency-Key': key })

export const createComplaint = (body: ComplaintBody, key: string): Promise<Complaint> =>
  answer(api.POST('/api/v1/complaints', { params: { header: header(key) }, body }))

export const createFollowUp = (id: string, body: ComplaintBody, key: string): Promise<Complaint> =>
  answer(api.POST('/api/v1/complaints/{id}/follow-up', { params: { path: { id }, header: header(key) }, body }))

export const updateComplaint = (id: string, version: number, body: ComplaintBody): Promise<Complaint> =>
  answer(api.PUT('/api/v1/complaints/{id}', { params: { path: { id }, header: ifMatch(version) }, body }))

/** Not a query: what is asked holds personal data, which must not become the name of a cache entry. */
export const similarComplaints = (body: Body<'listSimilarComplaints'>, signal: AbortSignal) =>
  answer(api.POST('/api/v1/complaints/similar', { body, signal }))

export type CaseReader = Answer<'getComplaintReaders'>['readers'][number]

/** Who reads a confidential case, and who else could be named. */
export const caseReadersQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaints', 'readers', id],
    queryFn: () => answer(api.GET('/api/v1/complaints/{id}/readers', { params: { path: { id } } })),
  })

export const nameReader = (id: string, accountId: string, reason: string): Promise<Complaint> =>
  answer(
    api.POST('/api/v1/complaints/{id}/readers', {
      params: { path: { id } },
      body: { accountIds: [accountId], reason },
    }),
  )

/** Not a query either, for the same reason. */
export const revealPetitioner = (id: string, purpose: string): Promise<Person> =>
  answer(api.POST('/api/v1/complaints/{id}/reveal', { params: { path: { id } }, body: { purpose } }))

export const assignComplaints = (body: Body<'assignComplaints'>) =>
  answer(api.POST('/api/v1/complaints/assign', { body }))

/** Rooms whose figures come from complaints; what they hold is asked anew after each change. */
const fed = ['complaints', 'kpis', 'statuses', 'reminders', 'dashboard']

/** Lets everything that counts complaints be asked anew. */
export const complaintsChanged = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => fed.includes(String(queryKey[0])) })

/** Takes a stored case into the cache, and everything that it moves is asked anew. */
export function takeComplaint(queryClient: QueryClient, saved: Complaint): Promise<void> {
  const own = complaintQuery(saved.id).queryKey
  queryClient.setQueryData(own, saved)
  return queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      fed.includes(String(queryKey[0])) && (queryKey[1] !== 'one' || queryKey[2] !== saved.id),
  })
}
