import type { Role } from '@/api/types'
import { activeRoles, type Session } from '@/features/identity/queries'

const importing: Role[] = ['ADMINISTRATOR', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER']

/** Who finds imports at all. Which data sets, the server decides. */
export const mayImport = (session: Session | undefined): boolean =>
  activeRoles(session).some((role) => importing.includes(role))

/** Who lets programs in, which may bring files in as well. */
export const mayLetProgramsIn = (session: Session | undefined): boolean =>
  activeRoles(session).includes('ADMINISTRATOR')
