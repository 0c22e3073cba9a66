import { answer, api, ifMatch } from '@/api/client'
import type { Body } from '@/api/types'
import type { PrivacyRequest, PrivacyRequestBody, RetentionRun } from './queries'

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })

export const createRequest = (body: PrivacyRequestBody, key: string): Promise<PrivacyRequest> =>
  answer(api.POST('/api/v1/data-subject-requests', { params: { header: { 'Idempotency-Key': key } }, body }))

export const extendRequest = ({ id, version }: PrivacyRequest, body: Body<'extendDataSubjectRequest'>) =>
  answer(api.POST('/api/v1/data-subject-requests/{id}/extend', { ...on(id, version), body }))

export const decideRequest = ({ id, version }: PrivacyRequest, body: Body<'decideDataSubjectRequest'>) =>
  answer(api.POST('/api/v1/data-subject-requests/{id}/decide', { ...on(id, version), body }))

export const completeRequest = ({ id, version }: PrivacyRequest) =>
  answer(api.POST('/api/v1/data-subject-requests/{id}/complete', on(id, version)))

export const correctPerson = ({ id, version }: PrivacyRequest, body: Body<'correctPerson'>) =>
  answer(api.POST('/api/v1/data-subject-requests/{id}/correct', { ...on(id, version), body }))

export const stopPerson = ({ id, version }: PrivacyRequest, caseIds: string[]) =>
  answer(api.POST('/api/v1/data-subject-requests/{id}/stop', { ...on(id, version), body: { caseIds } }))

export const erasePerson = ({ id, version }: PrivacyRequest, caseIds: string[]) =>
  answer(api.POST('/api/v1/data-subject-requests/{id}/erase', { ...on(id, version), body: { caseIds } }))

/** Personal data in the clear: handed on as a file at once, kept in no cache. */
export const exportPerson = ({ id, version }: PrivacyRequest, caseIds: string[]): Promise<Blob> =>
  answer(
    api.POST('/api/v1/data-subject-requests/{id}/export', { ...on(id, version), body: { caseIds }, parseAs: 'blob' }),
  )

/** The same as a page to print. */
export const exportPersonPage = ({ id, version }: PrivacyRequest, caseIds: string[]): Promise<Blob> =>
  answer(
    api.POST('/api/v1/data-subject-requests/{id}/export-page', {
      ...on(id, version),
      body: { caseIds },
      parseAs: 'blob',
    }),
  )

export const holdCase = (caseId: string, reason: string) =>
  answer(api.PUT('/api/v1/retention/holds/{caseId}', { params: { path: { caseId } }, body: { reason } }))

export const liftHold = (caseId: string) =>
  answer(api.DELETE('/api/v1/retention/holds/{caseId}', { params: { path: { caseId } } }))

export const confirmRun = ({ id, version }: RetentionRun) =>
  answer(api.POST('/api/v1/retention/runs/{id}/confirm', on(id, version)))

/** What is looked for goes in the body; neither the address nor a cache has it. */
export const searchPetitioner = (body: Body<'searchPetitioner'>) =>
  answer(api.POST('/api/v1/petitioner-searches', { body }))
