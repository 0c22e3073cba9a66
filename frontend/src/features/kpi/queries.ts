import { queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Body, Row } from '@/api/types'

export type Kpi = Row<'listKpis'>
export type KpiDetail = Answer<'getKpi'>
export type KpiStatus = Kpi['result']['status']
export type KpiTarget = Kpi['target']
export type KpiResult = Kpi['result']
export type KpiMonth = Kpi['months'][number]
export type Grid = Answer<'getMeasurementGrid'>
export type GridRow = Grid['rows'][number]
export type GridCell = GridRow['cells'][number]
export type Entry = Body<'storeMeasurements'>['entries'][number]

/** Everything that a stored figure or a target may change. */
export const kpiKey = ['kpi'] as const

/** All indicators of a Gregorian year; of one unit's own view where a unit's code is given. */
export const kpisQuery = (year: number, unit?: string) =>
  queryOptions({
    queryKey: [...kpiKey, 'list', year, unit ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/kpis', { params: { query: { year, unit } }, signal })),
  })

export const kpiQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: [...kpiKey, 'one', code, year],
    queryFn: () => answer(api.GET('/api/v1/kpis/{code}', { params: { path: { code }, query: { year } } })),
  })

export const createTarget = (code: string, body: Body<'createKpiTarget'>, key: string) =>
  answer(
    api.POST('/api/v1/kpis/{code}/targets', {
      params: { path: { code }, header: { 'Idempotency-Key': key } },
      body,
    }),
  )

/** The year's figures, a row for each indicator and unit. */
export const gridQuery = (year: number, unit?: string) =>
  queryOptions({
    queryKey: [...kpiKey, 'grid', year, unit ?? ''],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/measurement-grid', { params: { query: { year, unit } }, signal })),
  })

/** Stores all the cells or none of them. */
export const storeMeasurements = (entries: Entry[]) => answer(api.POST('/api/v1/measurements', { body: { entries } }))

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...kpiKey, 'revisions', id],
    queryFn: () => answer(api.GET('/api/v1/measurements/{id}/revisions', { params: { path: { id } } })),
  })
