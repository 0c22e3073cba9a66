import { useSuspenseQuery } from '@tanstack/react-query'
import { hasRole, sessionQuery } from '@/features/identity/queries'

/** Whether the caller calls for things on occasion and sets how duties are reckoned. The server decides; this spares a refused click. */
export function useMayManageDuties(): boolean {
  const { data } = useSuspenseQuery(sessionQuery)
  return hasRole(data, 'ADMINISTRATOR', 'EVALUATION_OFFICER')
}
