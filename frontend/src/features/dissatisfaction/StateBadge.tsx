import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { ReportState } from './queries'

const looks = {
  DRAFT: { look: 'watch', shape: '○' },
  SUBMITTED: { look: 'watch', shape: '◐' },
  RETURNED: { look: 'late', shape: '↩' },
  APPROVED: { look: 'good', shape: '✓' },
} as const

/** How a report stands; a month of which there is none yet says that. */
export function StateBadge({ state }: { state?: ReportState }) {
  const { t } = useTranslation('dissatisfaction')
  if (!state) return <Badge look="none" shape="–" words={t('state.NONE')} />
  return <Badge {...looks[state]} words={t(`state.${state}`)} />
}
