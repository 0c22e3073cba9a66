import { activeRoles, type Session } from '@/features/identity/queries'

/** Who reads monthly reports: those of the own unit at least. */
export const mayReadReports = (session?: Session): boolean =>
  session !== undefined &&
  activeRoles(session).some((role) =>
    ['DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER'].includes(role),
  )

/** Who reads what is new in the reports of all units. */
export const mayReadNews = (session?: Session): boolean =>
  session !== undefined &&
  activeRoles(session).some((role) => ['DIRECTOR', 'SECRETARY', 'EVALUATION_OFFICER'].includes(role))
