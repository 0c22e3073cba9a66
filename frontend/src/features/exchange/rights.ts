import { hasRole, type Session } from '@/features/identity/queries'

/** Who finds imports at all. Which data sets, the server decides. */
export const mayImport = (session: Session | undefined): boolean =>
  hasRole(session, 'ADMINISTRATOR', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER')

/** Who lets programs in, which may bring files in as well. */
export const mayLetProgramsIn = (session: Session | undefined): boolean => hasRole(session, 'ADMINISTRATOR')
