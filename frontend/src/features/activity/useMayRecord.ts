import { useSuspenseQuery } from '@tanstack/react-query'
import { activeRoles, sessionQuery } from '@/features/identity/queries'

const recording = new Set(['ADMINISTRATOR', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER'])

/** Whether the buttons for recording are worth showing. The server decides what may be recorded. */
export function useMayRecord(): boolean {
  const { data: session } = useSuspenseQuery(sessionQuery)
  return activeRoles(session).some((role) => recording.has(role))
}
