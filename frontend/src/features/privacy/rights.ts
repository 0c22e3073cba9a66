import { hasRole, type Session } from '@/features/identity/queries'

/** Who keeps the register of requests and decides what is held. */
export const mayKeepRequests = (session: Session | undefined): boolean => hasRole(session, 'EVALUATION_OFFICER')

/** Who sees how retention stands, and confirms a doubted run. */
export const mayWatchRetention = (session: Session | undefined): boolean =>
  hasRole(session, 'EVALUATION_OFFICER', 'ADMINISTRATOR')

/** Who may look for a petitioner; the server answers only the cases whose petitioner they may reveal. */
export const maySearch = (session: Session | undefined): boolean =>
  hasRole(session, 'EVALUATION_OFFICER', 'SECTION_CHIEF', 'CASE_OFFICER')

/** Who looks after the keys. */
export const mayKeepKeys = (session: Session | undefined): boolean => hasRole(session, 'ADMINISTRATOR')

/** Whether there is anything here for somebody. */
export const mayOpenPrivacy = (session: Session | undefined): boolean =>
  mayWatchRetention(session) || maySearch(session)
