import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import type { Webhook } from './queries'

const looks = {
  active: { look: 'good', shape: '●' },
  failing: { look: 'watch', shape: '▲' },
  paused: { look: 'none', shape: '○' },
  disabled: { look: 'late', shape: '■' },
} as const

function stateOf({ active, failingSince, disabledBecause }: Webhook): keyof typeof looks {
  if (active) return failingSince ? 'failing' : 'active'
  return disabledBecause ? 'disabled' : 'paused'
}

/** How a webhook stands, and since when it is not well. */
export function WebhookBadge({ webhook }: { webhook: Webhook }) {
  const { t, i18n } = useTranslation('webhook')
  const { failingSince, disabledAt, disabledBecause, active } = webhook
  const state = stateOf(webhook)
  const time = (instant: string) => formatInstant(instant, i18n.language)
  return (
    <div>
      <Badge {...looks[state]} words={t(`state.${state}`)} />
      {active && failingSince && (
        <span className="mt-0.5 block text-sm text-ink-soft">{t('failingSince', { time: time(failingSince) })}</span>
      )}
      {disabledBecause && disabledAt && (
        <span className="mt-0.5 block text-sm text-ink-soft">
          {t(`because.${disabledBecause}`, { time: time(disabledAt) })}
        </span>
      )}
    </div>
  )
}
