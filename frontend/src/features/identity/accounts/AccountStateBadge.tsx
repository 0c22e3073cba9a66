import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { AccountState } from './queries'

const looks = {
  ACTIVE: { look: 'good', shape: '●' },
  LOCKED: { look: 'watch', shape: '▲' },
  DISABLED: { look: 'none', shape: '■' },
} as const

export function AccountStateBadge({ state }: { state: AccountState }) {
  const { t } = useTranslation('identity')
  return <Badge {...looks[state]} words={t(`accounts.states.${state}`)} />
}
