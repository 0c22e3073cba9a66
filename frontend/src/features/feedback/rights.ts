import type { Role } from '@/api/types'
import { activeRoles, type Session } from '@/features/identity/queries'

const reading: Role[] = ['DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER']

/** Who finds single answers at all. The server decides which of them; this only spares the others a page without use. */
export const mayReadAnswers = (session: Session | undefined): boolean =>
  activeRoles(session).some((role) => reading.includes(role))
