import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { ApiClient } from './queries'

const looks = {
  ACTIVE: { look: 'good', shape: '●' },
  EXPIRED: { look: 'watch', shape: '▲' },
  REVOKED: { look: 'none', shape: '■' },
} as const

export function ClientStateBadge({ state }: { state: ApiClient['state'] }) {
  const { t } = useTranslation('client')
  return <Badge {...looks[state]} words={t(`states.${state}`)} />
}
