import { queryOptions } from '@tanstack/react-query'
import { answer, api, idempotencyKey, ifMatch } from '@/api/client'
import type { Answer, Body, Row } from '@/api/types'

export type PlanTree = Answer<'getPlanTree'>
export type Plan = Row<'listPlans'>
export type PlanDocument = Answer<'getPlanDocument'>
export type PlanDifferences = Answer<'getPlanDifferences'>

/** The plan's headings down to the groups; `current` is the plan that governs today. */
export const planTreeQuery = (id = 'current') =>
  queryOptions({
    queryKey: ['plans', id, 'tree'],
    queryFn: () => answer(api.GET('/api/v1/plans/{id}/tree', { params: { path: { id } } })),
    staleTime: 600_000,
  })

/** The revisions, newest first; drafts only for those who may manage them. */
export const plansQuery = queryOptions({
  queryKey: ['plans', 'list'],
  queryFn: () => answer(api.GET('/api/v1/plans')),
})

export const planQuery = (id = 'current') =>
  queryOptions({
    queryKey: ['plans', id, 'one'],
    queryFn: () => answer(api.GET('/api/v1/plans/{id}', { params: { path: { id } } })),
  })

/** A whole revision: its words and its official table. */
export const planDocumentQuery = (id = 'current') =>
  queryOptions({
    queryKey: ['plans', id, 'document'],
    queryFn: () => answer(api.GET('/api/v1/plan-documents/{id}', { params: { path: { id } } })),
    staleTime: 600_000,
  })

/** What changed from the revision `against` to the revision `id`. */
export const planDifferencesQuery = (id: string, against: string) =>
  queryOptions({
    queryKey: ['plans', id, 'differences', against],
    queryFn: () =>
      answer(api.GET('/api/v1/plan-documents/{id}/differences', { params: { path: { id }, query: { against } } })),
  })

export const approvePlan = ({ id, version }: Plan) =>
  answer(api.POST('/api/v1/plans/{id}/approve', { params: { path: { id }, header: ifMatch(version) } }))

export const deletePlan = ({ id, version }: Plan) =>
  answer(api.DELETE('/api/v1/plans/{id}', { params: { path: { id }, header: ifMatch(version) } }))

/** Stores a whole document as a new draft; the server checks it and names each fault by its place. */
export const createPlanDocument = (body: Body<'createPlanDocument'>) =>
  answer(api.POST('/api/v1/plan-documents', { params: { header: { 'Idempotency-Key': idempotencyKey() } }, body }))
