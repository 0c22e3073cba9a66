import { monthAddress } from '@/features/consolidation/months'
import type { Reminders } from './queries'

type Progress = Reminders['progress'][number]

/** Monthly reports that wait together: one alone, or several of a month that wait for the same decision. */
export type Waiting = { key: string; month: string; reports: Progress[]; state: Progress['state'] }

const decided = ['SUBMITTED', 'CONSOLIDATED']

/** What waits for one's own pen stands alone; what is to be consolidated or reviewed stands together by month. */
export function waitingMonths(progress: Progress[]): Waiting[] {
  const found = new Map<string, Waiting>()
  for (const report of progress) {
    const month = monthAddress(report)
    const together = report.state !== undefined && decided.includes(report.state)
    const key = `${month} ${together ? report.state : report.unit.id}`
    const known = found.get(key)
    if (known) known.reports.push(report)
    else found.set(key, { key, month, reports: [report], state: report.state })
  }
  return [...found.values()]
}
