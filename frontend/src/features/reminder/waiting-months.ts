import { monthAddress } from '@/features/consolidation/months'
import type { Reminders } from './queries'

type Progress = Reminders['progress'][number]

/** Monthly reports that wait together: one alone, or several of a month that wait for the same decision. */
export type Waiting = { key: string; month: string; reports: Progress[]; state: Progress['state'] }

const isDecision = ({ state }: Pick<Progress, 'state'>) => state === 'SUBMITTED' || state === 'CONSOLIDATED'

/** What is to be consolidated or reviewed stands first, together by month, for others wait for it; what waits for one's own pen stands alone. */
export function waitingMonths(progress: Progress[]): Waiting[] {
  const found = new Map<string, Waiting>()
  for (const report of progress) {
    const month = monthAddress(report)
    const key = `${month} ${isDecision(report) ? report.state : report.unit.id}`
    const known = found.get(key)
    if (known) known.reports.push(report)
    else found.set(key, { key, month, reports: [report], state: report.state })
  }
  const all = [...found.values()]
  return [...all.filter(isDecision), ...all.filter((waiting) => !isDecision(waiting))]
}
