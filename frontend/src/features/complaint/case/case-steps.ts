import { answer, api, ifMatch } from '@/api/client'
import type { Body } from '@/api/types'
import type { Complaint } from '../queries'

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })

/** The steps of one case, by their words in `allowedActions`, each on the version seen. */
export const steps = {
  assign: (id: string, version: number, body: Body<'assignComplaint'>): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/assign', { ...on(id, version), body })),
  start: (id: string, version: number): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/start', on(id, version))),
  requestSupplement: (id: string, version: number, words: string): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/request-supplement', { ...on(id, version), body: { words } })),
  receiveSupplement: (id: string, version: number, words: string): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/receive-supplement', { ...on(id, version), body: { words } })),
  submit: (id: string, version: number, body: Body<'submitComplaint'>): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/submit', { ...on(id, version), body })),
  return: (id: string, version: number, words: string): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/return', { ...on(id, version), body: { words } })),
  approve: (id: string, version: number): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/approve', on(id, version))),
  close: (id: string, version: number): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/close', on(id, version))),
  withdraw: (id: string, version: number, words: string): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/withdraw', { ...on(id, version), body: { words } })),
  merge: (id: string, version: number, body: Body<'mergeComplaint'>): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/merge', { ...on(id, version), body })),
  requestExtension: (id: string, version: number, body: Body<'requestComplaintExtension'>): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/request-extension', { ...on(id, version), body })),
  decideExtension: (id: string, version: number, body: Body<'decideComplaintExtension'>): Promise<Complaint> =>
    answer(api.POST('/api/v1/complaints/{id}/decide-extension', { ...on(id, version), body })),
}
