import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { Plan } from './queries'

/** Whether a revision governs, waits, is past, or is still a draft. */
export function PlanStateBadge({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan')
  if (plan.current) return <Badge look="good" shape="●" words={t('state.current')} />
  if (plan.state === 'DRAFT') return <Badge look="watch" shape="✎" words={t('state.DRAFT')} />
  return <Badge look="none" shape="○" words={t('state.APPROVED')} />
}
