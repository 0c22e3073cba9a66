import type { Tone } from '@/ui/chart/Sparkline'
import type { Status } from '@/ui/StatusBadge'
import type { KpiStatus } from './queries'
import type { KpiSearch } from './search'

type Look = { badge: Status; shape: string; tone: Tone; text: string; border: string }

const good: Look = { badge: 'ON_TRACK', shape: '●', tone: 'good', text: 'text-good', border: 'border-t-good' }
const grey = { tone: 'none', text: 'text-none', border: 'border-t-line-strong' } as const

/** How each standing looks. An indicator's words are its own, in the room's locale file. */
export const looks: Record<KpiStatus, Look> = {
  MET: good,
  ON_PACE: good,
  AT_RISK: { badge: 'ATTENTION', shape: '▲', tone: 'watch', text: 'text-watch', border: 'border-t-watch' },
  MISSED: { badge: 'BEHIND', shape: '◆', tone: 'behind', text: 'text-behind', border: 'border-t-behind' },
  NOT_APPLICABLE: { badge: 'NO_DATA', shape: '–', ...grey },
  REPORTED: { badge: 'NOT_DUE', shape: '•', ...grey },
  NOT_DUE: { badge: 'NOT_DUE', shape: '○', ...grey },
  NO_DATA: { badge: 'NO_DATA', shape: '–', ...grey },
}

/** What needs a hand comes first. */
export const statusOrder: KpiStatus[] = [
  'MISSED',
  'AT_RISK',
  'NO_DATA',
  'ON_PACE',
  'MET',
  'REPORTED',
  'NOT_APPLICABLE',
  'NOT_DUE',
]

/** The standing that the address asks for. */
export const statusOf = ({ status }: KpiSearch): KpiStatus | undefined => statusOrder.find((one) => one === status)
