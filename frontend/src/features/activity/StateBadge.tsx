import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { ActivityRow } from './queries'

/** Says that a record was withdrawn; one that counts needs no word. */
export function StateBadge({ state }: { state: ActivityRow['state'] }) {
  const { t } = useTranslation('activity')
  return state === 'WITHDRAWN' ? <Badge look="none" shape="–" words={t('state.WITHDRAWN')} /> : null
}
