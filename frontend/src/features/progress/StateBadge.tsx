import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { ReportState } from './queries'
import { looks } from './states'

/** How a report stands; a month of which there is none yet says that. */
export function StateBadge({ state = 'NONE' }: { state?: ReportState | 'NONE' }) {
  const { t } = useTranslation('progress')
  return <Badge {...looks[state]} words={t(`state.${state}`)} />
}
