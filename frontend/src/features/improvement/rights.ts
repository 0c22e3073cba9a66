import { hasRole, type Session } from '@/features/identity/queries'

/** The id of the unit whose improvements somebody leads; a deputy leads the principal's. */
export const ownUnitId = (session: Session | undefined) => (session?.actingFor ?? session?.account)?.unitId

/** Who may open improvements for any unit. */
export const mayOpenForAll = (session: Session | undefined): boolean => hasRole(session, 'EVALUATION_OFFICER')

/**
 * Whether somebody may open an improvement for a unit. The server decides; this only keeps buttons away that would lead nowhere.
 *
 * @param unitId none stands for the own unit
 */
export function mayOpen(session: Session | undefined, unitId?: string): boolean {
  if (mayOpenForAll(session)) return true
  const own = ownUnitId(session)
  const staff = hasRole(session, 'SECTION_CHIEF', 'CASE_OFFICER')
  return staff && own !== undefined && (unitId === undefined || unitId === own)
}
