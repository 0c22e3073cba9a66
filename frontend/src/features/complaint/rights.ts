import type { Role } from '@/api/types'
import { hasRole, type Session } from '@/features/identity/queries'

const registering: Role[] = ['EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER']
const reading: Role[] = ['DIRECTOR', 'SECRETARY', ...registering]

/** Who finds complaints at all. The server decides which of them; this only spares the others a page without use. */
export const mayReadComplaints = (session: Session | undefined): boolean => hasRole(session, ...reading)

/** Who may write down a new complaint. */
export const mayRegister = (session: Session | undefined): boolean => hasRole(session, ...registering)

/** Who keeps the templates of replies. */
export const mayKeepTemplates = (session: Session | undefined): boolean => hasRole(session, 'EVALUATION_OFFICER')

/** Who looks after the deadlines when the calendar changes. */
export const mayMoveDeadlines = (session: Session | undefined): boolean => hasRole(session, 'EVALUATION_OFFICER')
