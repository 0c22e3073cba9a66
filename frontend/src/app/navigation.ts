import type { LinkProps } from '@tanstack/react-router'
import { activeRoles, type Session } from '@/features/identity/queries'

type Entry = {
  key: 'dashboard' | 'actionItems'
  to: NonNullable<LinkProps['to']>
  /** Who finds it in the menu. The server decides what may be done; this only keeps the menu short. */
  shown: (session: Session) => boolean
  exact?: boolean
}

const everyone = () => true
const staff = (session: Session) => activeRoles(session).length > 0

/** The main menu, in the order of the header. A room with a page of its own adds a line and its word in app.json. */
export const navigation: Entry[] = [
  { key: 'dashboard', to: '/', shown: staff, exact: true },
  { key: 'actionItems', to: '/action-items', shown: everyone },
]
