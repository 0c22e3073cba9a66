import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'
import type { ActivityRow } from './queries'

const looks = {
  POSITIVE: { look: 'good', shape: '▲' },
  NEUTRAL: { look: 'none', shape: '●' },
  NEGATIVE: { look: 'late', shape: '▼' },
} as const

/** How a media item speaks of the office. */
export function ToneBadge({ tone }: { tone: NonNullable<ActivityRow['tone']> }) {
  const { t } = useTranslation('activity')
  return <Badge {...looks[tone]} words={t(`media.tones.${tone}`)} />
}

/** A media item waits for an answer, or a drill for its review. */
export function PendingBadge({ of }: { of: 'media' | 'drill' }) {
  const { t } = useTranslation('activity')
  return <Badge look="watch" shape="◆" words={t(`${of}.pending`)} />
}
