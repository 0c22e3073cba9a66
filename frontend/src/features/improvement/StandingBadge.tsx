import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import { type Status, StatusBadge } from '@/ui/StatusBadge'
import type { ImprovementStatus } from './queries'

const running: Partial<Record<ImprovementStatus, Status>> = {
  OVERDUE: 'OVERDUE',
  DUE_SOON: 'ATTENTION',
  ON_TRACK: 'ON_TRACK',
}

const resting: Partial<Record<ImprovementStatus, { look: 'good' | 'watch' | 'none'; shape: string }>> = {
  UNPLANNED: { look: 'watch', shape: '○' },
  AWAITING_VERIFICATION: { look: 'watch', shape: '◐' },
  EFFECTIVE: { look: 'good', shape: '✓' },
  CANCELLED: { look: 'none', shape: '×' },
}

type Props = { status: ImprovementStatus; rounds?: number }

/** How an improvement stands: colour, shape and word; and how often it had to be improved again. */
export function StandingBadge({ status, rounds = 0 }: Props) {
  const { t } = useTranslation('improvement', { useSuspense: false })
  const look = resting[status]
  const word = t(`status.${status}`)
  return (
    <span className="inline-flex flex-wrap gap-1">
      {look ? <Badge {...look} words={word} /> : <StatusBadge status={running[status] ?? 'NO_DATA'} word={word} />}
      {rounds > 0 && <Badge look="watch" shape="↻" words={t('rounds', { count: rounds })} />}
    </span>
  )
}
