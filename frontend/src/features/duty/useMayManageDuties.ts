import { useSuspenseQuery } from '@tanstack/react-query'
import { activeRoles, sessionQuery } from '@/features/identity/queries'

/** Whether the caller calls for things on occasion and sets how duties are reckoned. The server decides; this spares a refused click. */
export function useMayManageDuties(): boolean {
  const { data } = useSuspenseQuery(sessionQuery)
  return activeRoles(data).some((role) => role === 'ADMINISTRATOR' || role === 'EVALUATION_OFFICER')
}
