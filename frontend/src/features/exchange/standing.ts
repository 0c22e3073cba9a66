import type { LinkProps } from '@tanstack/react-router'
import type { Import } from './queries'

/** Where the records of a data set are looked at. One that is newer than this page has no link. */
const lists: Record<string, NonNullable<LinkProps['to']>> = {
  'action-items': '/action-items',
  activities: '/activities',
  calendar: '/calendar',
  complaints: '/complaints',
  measurements: '/kpis',
  plan: '/plan',
  staff: '/admin/staff',
  units: '/admin/units',
}

export const listOf = ({ dataSet }: Import) => lists[dataSet]

/** How many rows are stored, or would be. */
export const wanted = ({ counts }: Import): number => counts.created + counts.changed

/** Whether the batches before its end are stored, because bad rows were to be skipped. */
export const isPartly = ({ dryRun, onError }: Import): boolean => !dryRun && onError === 'SKIP'

/** Whether an import has come to its end and nothing of it is stored. */
export const isInVain = (it: Import): boolean => ['REFUSED', 'CANCELLED', 'FAILED'].includes(it.state) && !isPartly(it)
