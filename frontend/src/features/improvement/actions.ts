import { answer, api, ifMatch } from '@/api/client'
import type { Body } from '@/api/types'
import type { Improvement } from './queries'

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })

export const createImprovement = (body: Body<'createImprovement'>, key: string): Promise<Improvement> =>
  answer(api.POST('/api/v1/improvements', { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateImprovement = (id: string, version: number, body: Body<'updateImprovement'>): Promise<Improvement> =>
  answer(api.PUT('/api/v1/improvements/{id}', { ...on(id, version), body }))

/** The steps of one improvement, by their words in `allowedActions`, each on the version seen. */
export const steps = {
  plan: (id: string, version: number, body: Body<'planImprovement'>): Promise<Improvement> =>
    answer(api.POST('/api/v1/improvements/{id}/plan', { ...on(id, version), body })),
  complete: (id: string, version: number, body: Body<'completeImprovement'>): Promise<Improvement> =>
    answer(api.POST('/api/v1/improvements/{id}/complete', { ...on(id, version), body })),
  verify: (id: string, version: number, body: Body<'verifyImprovement'>): Promise<Improvement> =>
    answer(api.POST('/api/v1/improvements/{id}/verify', { ...on(id, version), body })),
  cancel: (id: string, version: number, reason: string): Promise<Improvement> =>
    answer(api.POST('/api/v1/improvements/{id}/cancel', { ...on(id, version), body: { reason } })),
}
