import { queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Answer, Body } from '@/api/types'

export type Reminders = Answer<'getReminders'>
export type ReminderPreference = Answer<'getReminderPreference'>

/** What waits for the caller. Every page shows its number, so it is asked anew at most every two minutes. */
export const remindersQuery = queryOptions({
  queryKey: ['reminders', 'list'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/reminders', { signal })),
  staleTime: 120_000,
})

export const reminderPreferenceQuery = queryOptions({
  queryKey: ['reminders', 'preference'],
  queryFn: () => answer(api.GET('/api/v1/reminder-preference')),
})

export const updateReminderPreference = (
  version: number,
  body: Body<'updateReminderPreference'>,
): Promise<ReminderPreference> =>
  answer(api.PUT('/api/v1/reminder-preference', { params: { header: ifMatch(version) }, body }))
