import { activeRoles, type Session } from '@/features/identity/queries'

const readers = ['DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER']

/** Who finds monthly reports in the menu; of which units, the server decides. */
export const mayReadReports = (session: Session | undefined): boolean =>
  activeRoles(session).some((role) => readers.includes(role))
