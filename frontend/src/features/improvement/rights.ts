import { activeRoles, type Session } from '@/features/identity/queries'

/** The id of the unit whose improvements somebody leads; a deputy leads the principal's. */
const unitOf = (session: Session | undefined) => (session?.actingFor ?? session?.account)?.unitId

/** Who may open improvements for any unit. */
export const mayOpenForAll = (session: Session | undefined): boolean =>
  activeRoles(session).includes('EVALUATION_OFFICER')

/**
 * Whether somebody may open an improvement for a unit. The server decides; this only keeps buttons away that would lead nowhere.
 *
 * @param unitId none stands for the own unit
 */
export function mayOpen(session: Session | undefined, unitId?: string): boolean {
  if (mayOpenForAll(session)) return true
  const own = unitOf(session)
  const staff = activeRoles(session).some((role) => role === 'SECTION_CHIEF' || role === 'CASE_OFFICER')
  return staff && own !== undefined && (unitId === undefined || unitId === own)
}

export const ownUnitId = unitOf
