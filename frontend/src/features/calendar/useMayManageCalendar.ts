import { useSuspenseQuery } from '@tanstack/react-query'
import { hasRole, sessionQuery } from '@/features/identity/queries'

/** Whether the page offers imports and overlays; the server decides. */
export function useMayManageCalendar(): boolean {
  const { data } = useSuspenseQuery(sessionQuery)
  return hasRole(data, 'ADMINISTRATOR', 'EVALUATION_OFFICER')
}
