import { hasRole, type Session } from '@/features/identity/queries'

/** Who finds monthly reports in the menu; of which units, the server decides. */
export const mayReadReports = (session: Session | undefined): boolean =>
  hasRole(session, 'DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER')
