import type { Role } from '@/api/types'
import { activeRoles, type Session } from '@/features/identity/queries'

/** The pages of the guide by the last part of their address, one for each role and one for those who have none. */
export const guides = [
  'director',
  'secretary',
  'evaluation',
  'chief',
  'officer',
  'administrator',
  'viewer',
  'visitor',
] as const
export type Guide = (typeof guides)[number]

const guideOfRole: Record<Role, Guide> = {
  DIRECTOR: 'director',
  SECRETARY: 'secretary',
  EVALUATION_OFFICER: 'evaluation',
  SECTION_CHIEF: 'chief',
  CASE_OFFICER: 'officer',
  ADMINISTRATOR: 'administrator',
  VIEWER: 'viewer',
}

export const guideNamed = (name: string): Guide | undefined => guides.find((guide) => guide === name)

/** Whose page it is; nobody's of the office where it is the visitors'. */
export const roleOf = (guide: Guide): Role | undefined =>
  (Object.keys(guideOfRole) as Role[]).find((role) => guideOfRole[role] === guide)

/** The pages of somebody's own roles, those of the most work first; none for a visitor. */
export function ownGuides(session: Session | undefined): Guide[] {
  const own = activeRoles(session).map((role) => guideOfRole[role])
  return guides.filter((guide) => own.includes(guide))
}

/** Where help is for somebody: one's own page, or the contents where there is none or nobody knows who it is. */
export function helpOf(session: Session | undefined): string {
  const [own] = ownGuides(session)
  return own ? `/help/${own}` : '/help'
}

/** A word that stands on the screen, as the pages quote it. */
export const quoted = (word: string) => `「${word}」`
