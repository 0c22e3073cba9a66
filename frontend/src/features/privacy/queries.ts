import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Body, Query, Row } from '@/api/types'

export type PrivacyRequest = Answer<'getDataSubjectRequest'>
export type PrivacyRequestRow = Row<'listDataSubjectRequests'>
export type PrivacyRequestBody = Body<'createDataSubjectRequest'>
export type RequestState = PrivacyRequest['state']
type RequestKind = PrivacyRequest['kind']
export type Decision = NonNullable<PrivacyRequest['decision']>
export type Retention = Answer<'getRetention'>
export type RetentionRun = Retention['runs'][number]
export type RetainedCase = Row<'listRetainedCases'>
export type PersonalDataKey = Row<'listPersonalDataKeys'>
export type FoundCase = Row<'searchPetitioner'>

export const kinds: RequestKind[] = ['ACCESS', 'CORRECTION', 'STOP', 'DELETION']
export const states: RequestState[] = ['RECEIVED', 'DECIDED', 'DONE']
export const verifications: PrivacyRequest['verification'][] = [
  'ID_DOCUMENT',
  'AUTHORISED_AGENT',
  'CASE_PASSWORD',
  'E_SIGNATURE',
  'OTHER',
]

export const requestsQuery = (query: Query<'listDataSubjectRequests'>) =>
  queryOptions({
    queryKey: ['privacy', 'requests', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/data-subject-requests', { params: { query }, signal })),
  })

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['privacy', 'request', id],
    queryFn: () => answer(api.GET('/api/v1/data-subject-requests/{id}', { params: { path: { id } } })),
  })

export const retentionQuery = queryOptions({
  queryKey: ['privacy', 'retention'],
  queryFn: () => answer(api.GET('/api/v1/retention')),
})

export const retainedCasesQuery = (query: Query<'listRetainedCases'>) =>
  queryOptions({
    queryKey: ['privacy', 'retained', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/retention/cases', { params: { query }, signal })),
  })

export const heldCasesQuery = queryOptions({
  queryKey: ['privacy', 'held'],
  queryFn: () => answer(api.GET('/api/v1/retention/holds')),
})

export const personalDataKeysQuery = queryOptions({
  queryKey: ['privacy', 'keys'],
  queryFn: () => answer(api.GET('/api/v1/personal-data-keys')),
})
