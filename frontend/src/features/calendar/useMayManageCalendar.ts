import { useSuspenseQuery } from '@tanstack/react-query'
import { activeRoles, sessionQuery } from '@/features/identity/queries'

/** Whether the page offers imports and overlays; the server decides. */
export function useMayManageCalendar(): boolean {
  const { data } = useSuspenseQuery(sessionQuery)
  return activeRoles(data).some((role) => role === 'ADMINISTRATOR' || role === 'EVALUATION_OFFICER')
}
