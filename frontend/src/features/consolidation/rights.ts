import { activeRoles, type Session } from '@/features/identity/queries'

/** Who reads what is new in the reports of all units. */
export const mayReadNews = (session?: Session): boolean =>
  session !== undefined &&
  activeRoles(session).some((role) => ['DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER'].includes(role))
