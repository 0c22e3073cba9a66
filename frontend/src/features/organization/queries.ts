import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Body, Query, Row } from '@/api/types'

export type Unit = Row<'listUnits'>
export type UnitGroup = Row<'listUnitGroups'>
export type StaffMember = Row<'listStaff'>

/** The office's names and its units; public, and steady enough to be asked once an hour. */
export const officeQuery = queryOptions({
  queryKey: ['office'],
  queryFn: () => answer(api.GET('/api/v1/office')),
  staleTime: 3_600_000,
})

export const unitsQuery = queryOptions({
  queryKey: ['units', 'list'],
  queryFn: () => answer(api.GET('/api/v1/units')),
})

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/units/{id}', { params: { path: { id } } })),
  })

export const unitGroupsQuery = queryOptions({
  queryKey: ['unit-groups'],
  queryFn: () => answer(api.GET('/api/v1/unit-groups')),
})

export const staffQuery = (query: Query<'listStaff'>) =>
  queryOptions({
    queryKey: ['people', 'list', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/staff', { params: { query }, signal })),
  })

export const staffMemberQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/staff/{id}', { params: { path: { id } } })),
  })

const on = (id: string, version: number) => ({ params: { path: { id }, header: ifMatch(version) } })
const once = (key: string) => ({ params: { header: { 'Idempotency-Key': key } } })

export const createUnit = (body: Body<'createUnit'>, key: string) =>
  answer(api.POST('/api/v1/units', { ...once(key), body }))

export const updateUnit = (id: string, version: number, body: Body<'updateUnit'>) =>
  answer(api.PUT('/api/v1/units/{id}', { ...on(id, version), body }))

export const updateUnitGroup = (id: string, version: number, body: Body<'updateUnitGroup'>) =>
  answer(api.PUT('/api/v1/unit-groups/{id}', { ...on(id, version), body }))

export const createStaff = (body: Body<'createStaff'>, key: string) =>
  answer(api.POST('/api/v1/staff', { ...once(key), body }))

export const updateStaff = (id: string, version: number, body: Body<'updateStaff'>) =>
  answer(api.PUT('/api/v1/staff/{id}', { ...on(id, version), body }))
