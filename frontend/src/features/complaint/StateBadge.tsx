import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { CaseState, ComplaintRow } from './queries'

const shapes: Record<CaseState, string> = {
  RECEIVED: '○',
  ASSIGNED: '○',
  IN_PROGRESS: '◐',
  AWAITING_SUPPLEMENT: '◐',
  UNDER_REVIEW: '◐',
  REPLIED: '●',
  CLOSED: '✓',
}

/** Where a case stands on its way, and how it ended. */
export function StateBadge({ state, outcome }: Pick<ComplaintRow, 'state' | 'outcome'>) {
  const { t } = useTranslation('complaint')
  const words = outcome ? t('stateAndOutcome', { state: t(`state.${state}`), outcome: t(`outcome.${outcome}`) }) : ''
  const done = state === 'REPLIED' || state === 'CLOSED'
  return <Badge look={done ? 'good' : 'none'} shape={shapes[state]} words={words || t(`state.${state}`)} />
}
