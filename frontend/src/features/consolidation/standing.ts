import type { Period } from './queries'

export type ReportState = NonNullable<Period['state']>
/** How a unit's month stands: the state of its report, or what is to be said without one. */
export type Standing = ReportState | 'NONE' | 'OVERDUE' | 'NOT_ASKED'

/** In the order in which a report goes through them, then what is out of it. */
export const standings: Standing[] = [
  'NONE',
  'DRAFT',
  'SUBMITTED',
  'CONSOLIDATED',
  'REVIEWED',
  'RETURNED',
  'OVERDUE',
  'NOT_ASKED',
]

type Told = Pick<Period, 'state' | 'overdue'> & { demanded?: boolean }

/** A report that was due and has not come is late, whatever is filled in already. */
export function standingOf({ state, overdue, demanded }: Told): Standing {
  if (overdue) return 'OVERDUE'
  return state ?? (demanded === false ? 'NOT_ASKED' : 'NONE')
}

export type MonthAction = 'remind' | 'consolidate' | 'return' | 'review'

/** Whether the caller may do it with the report of this unit now. */
export const isPossible = (action: MonthAction, period: Period): boolean =>
  action === 'remind'
    ? period.demanded && period.firstSubmittedOn === undefined
    : period.allowedActions.includes(action)

/** The key of the words that say why it cannot be done with this unit's report. */
export function whyNot(action: MonthAction, { state, demanded }: Pick<Period, 'state' | 'demanded'>) {
  if (state === undefined) return demanded ? 'whyNot.NONE' : 'whyNot.NOT_ASKED'
  if (action === 'review' && state === 'CONSOLIDATED') return 'whyNot.own'
  return `whyNot.${state}` as const
}
