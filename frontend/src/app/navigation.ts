import type { LinkProps } from '@tanstack/react-router'
import { mayReadComplaints } from '@/features/complaint/rights'
import { mayImport } from '@/features/exchange/rights'
import { mayReadAnswers } from '@/features/feedback/rights'
import { activeRoles, hasRole, type Session } from '@/features/identity/queries'
import { mayOpenPrivacy } from '@/features/privacy/rights'
import { mayReadReports } from '@/features/progress/rights'

type Entry<Key extends string> = {
  key: Key
  to: NonNullable<LinkProps['to']>
  /** Who finds it in the menu. The server decides what may be done; this only keeps the menu short. */
  shown: (session: Session) => boolean
  exact?: boolean
}

type MainKey =
  | 'dashboard'
  | 'progress'
  | 'duties'
  | 'kpis'
  | 'activities'
  | 'actionItems'
  | 'complaints'
  | 'petition'
  | 'plan'
  | 'results'
  | 'admin'
type MoreKey =
  | 'progressMonths'
  | 'heatMap'
  | 'improvements'
  | 'handlingSatisfaction'
  | 'dissatisfaction'
  | 'years'
  | 'calendar'
  | 'imports'
  | 'privacy'
  | 'organization'
type AdminKey = 'accounts' | 'deputyships' | 'units' | 'staff' | 'activityKinds' | 'apiClients' | 'webhooks' | 'audit'

const everyone = () => true
const staff = (session: Session) => activeRoles(session).length > 0
const administrator = (session: Session) => hasRole(session, 'ADMINISTRATOR')

/** The main menu, in the order of the header. A room with a page of its own adds a line and its word in app.json. */
export const navigation: Entry<MainKey>[] = [
  { key: 'dashboard', to: '/', shown: staff, exact: true },
  { key: 'progress', to: '/progress', shown: mayReadReports },
  { key: 'duties', to: '/duties', shown: staff },
  { key: 'activities', to: '/activities', shown: staff },
  { key: 'kpis', to: '/kpis', shown: staff },
  { key: 'complaints', to: '/complaints', shown: mayReadComplaints },
  { key: 'actionItems', to: '/action-items', shown: everyone },
  { key: 'plan', to: '/plan', shown: everyone },
  // Staff reach it from the plan and from the months of all units.
  { key: 'results', to: '/published-results', shown: (session) => !staff(session) },
  { key: 'petition', to: '/petitions/new', shown: (session) => !staff(session) },
  { key: 'admin', to: '/admin', shown: administrator },
]

/** What is wanted less often stands behind one button, so that the header keeps to one line; a phone shows all of it. */
export const moreNavigation: Entry<MoreKey>[] = [
  { key: 'progressMonths', to: '/progress-months', shown: mayReadReports },
  { key: 'heatMap', to: '/heat-map', shown: staff },
  { key: 'improvements', to: '/improvements', shown: staff },
  { key: 'handlingSatisfaction', to: '/handling-satisfaction', shown: staff },
  { key: 'dissatisfaction', to: '/dissatisfaction-reports', shown: mayReadAnswers },
  { key: 'years', to: '/years', shown: staff },
  { key: 'calendar', to: '/calendar', shown: staff },
  { key: 'imports', to: '/imports', shown: mayImport },
  { key: 'privacy', to: '/privacy', shown: mayOpenPrivacy },
  // The others reach only the part of the same pages that they may read.
  { key: 'organization', to: '/admin/units', shown: (session) => staff(session) && !administrator(session) },
]

/** The second menu, on the pages under /admin. */
export const adminNavigation: Entry<AdminKey>[] = [
  { key: 'accounts', to: '/admin/accounts', shown: administrator },
  { key: 'deputyships', to: '/admin/deputyships', shown: administrator },
  { key: 'units', to: '/admin/units', shown: staff },
  { key: 'staff', to: '/admin/staff', shown: staff },
  { key: 'activityKinds', to: '/admin/activity-kinds', shown: administrator },
  { key: 'apiClients', to: '/admin/api-clients', shown: administrator },
  { key: 'webhooks', to: '/admin/webhooks', shown: administrator },
  { key: 'audit', to: '/admin/audit', shown: administrator },
]
