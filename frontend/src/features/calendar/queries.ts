import { queryOptions } from '@tanstack/react-query'
import { answer, api, idempotencyKey, ifMatch } from '@/api/client'
import type { Answer, Body, Row } from '@/api/types'

export type CalendarYear = Answer<'listCalendarDays'>
export type CalendarDay = CalendarYear['items'][number]
export type CalendarEdition = Row<'listCalendars'>
export type CalendarPreview = Answer<'previewCalendar'>
export type CalendarOverlay = Row<'listCalendarOverlays'>
export type DueDate = Answer<'getDueDate'>

/** All editions that were ever imported. */
export const calendarsQuery = queryOptions({
  queryKey: ['calendar', 'editions'],
  queryFn: () => answer(api.GET('/api/v1/calendars')),
})

/** Every day of one Gregorian year, by the edition in force and with the overlays on it. */
export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ['calendar', 'days', year],
    queryFn: () => answer(api.GET('/api/v1/calendar-days', { params: { query: { year } } })),
  })

export const overlaysQuery = queryOptions({
  queryKey: ['calendar', 'overlays'],
  queryFn: () => answer(api.GET('/api/v1/calendar-overlays')),
})

export const dueDateQuery = (from: string, days: number) =>
  queryOptions({
    queryKey: ['calendar', 'due', from, days],
    queryFn: () => answer(api.GET('/api/v1/working-days/due', { params: { query: { from, days } } })),
  })

export const createOverlay = (body: Body<'createCalendarOverlay'>, key: string) =>
  answer(api.POST('/api/v1/calendar-overlays', { params: { header: { 'Idempotency-Key': key } }, body }))

export const deleteOverlay = ({ id, version }: CalendarOverlay) =>
  answer(api.DELETE('/api/v1/calendar-overlays/{id}', { params: { path: { id }, header: ifMatch(version) } }))

/** The file goes as it is, byte by byte: the server finds out whether it is UTF-8 or Big5. */
const asBytes = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as File,
  headers: { 'Content-Type': 'application/octet-stream' },
})

export const previewCalendar = (file: File) => answer(api.POST('/api/v1/calendars/preview', asBytes(file)))

export const createCalendar = (file: File, source: string) =>
  answer(
    api.POST('/api/v1/calendars', {
      params: { query: { source }, header: { 'Idempotency-Key': idempotencyKey() } },
      ...asBytes(file),
    }),
  )
