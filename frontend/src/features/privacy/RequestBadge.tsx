import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { PrivacyRequestRow } from './queries'

type Props = Pick<PrivacyRequestRow, 'state' | 'decision' | 'overdue' | 'daysLeft'>

/** Where a request stands: how it was decided, or how many days are left to decide. */
export function RequestBadge({ state, decision, overdue, daysLeft }: Props) {
  const { t } = useTranslation('privacy')
  if (state === 'RECEIVED') {
    const days = daysLeft ?? 0
    if (overdue) return <Badge look="late" shape="■" words={t('light.overdue', { count: -days })} />
    return (
      <Badge
        look={days <= 5 ? 'watch' : 'good'}
        shape={days <= 5 ? '▲' : '●'}
        words={t('light.left', { count: days })}
      />
    )
  }
  const words = `${t(`state.${state}`)}${t('stop')}${decision ? t(`decision.${decision}`) : ''}`
  return <Badge look={state === 'DONE' ? 'none' : 'watch'} shape={state === 'DONE' ? '✓' : '◐'} words={words} />
}
