import { useSuspenseQuery } from '@tanstack/react-query'
import { hasRole, sessionQuery } from '@/features/identity/queries'

/** Whether the page offers changes; the server decides. */
export function useMayManageOffice(): boolean {
  const { data } = useSuspenseQuery(sessionQuery)
  return hasRole(data, 'ADMINISTRATOR')
}
