import { hasRole, type Session } from '@/features/identity/queries'

/** Who reads what is new in the reports of all units. */
export const mayReadNews = (session?: Session): boolean =>
  hasRole(session, 'DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER')
