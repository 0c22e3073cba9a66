import type { ScheduleKind } from './queries'

/** The machine readings of a schedule, in the order in which they are offered. */
export const scheduleKinds: ScheduleKind[] = ['CONTINUOUS', 'MONTHLY', 'YEARLY_WINDOW', 'TIMES_PER_YEAR', 'ON_DEMAND']
