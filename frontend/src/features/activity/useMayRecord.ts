import { useSuspenseQuery } from '@tanstack/react-query'
import { hasRole, sessionQuery } from '@/features/identity/queries'

/** Whether the buttons for recording are worth showing. The server decides what may be recorded. */
export function useMayRecord(): boolean {
  const { data: session } = useSuspenseQuery(sessionQuery)
  return hasRole(session, 'ADMINISTRATOR', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER')
}
