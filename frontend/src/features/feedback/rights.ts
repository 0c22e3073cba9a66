import { hasRole, type Session } from '@/features/identity/queries'

/** Who finds single answers at all. The server decides which of them; this only spares the others a page without use. */
export const mayReadAnswers = (session: Session | undefined): boolean =>
  hasRole(session, 'DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER')
