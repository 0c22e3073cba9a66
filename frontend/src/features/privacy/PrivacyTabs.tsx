import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { Tabs } from '@/ui/Tabs'
import { mayKeepKeys, mayKeepRequests, maySearch, mayWatchRetention } from './rights'

const pages = [
  { id: 'requests', to: '/privacy/requests', shown: mayKeepRequests },
  { id: 'search', to: '/privacy/search', shown: maySearch },
  { id: 'retention', to: '/privacy/retention', shown: mayWatchRetention },
  { id: 'keys', to: '/privacy/keys', shown: mayKeepKeys },
] as const

/** The pages of this room that are somebody's. */
export function PrivacyTabs({ here }: { here: (typeof pages)[number]['id'] }) {
  const { t } = useTranslation('privacy')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const own = pages.filter(({ shown }) => shown(session))
  if (own.length < 2) return null
  return (
    <div className="mb-3">
      <Tabs
        label={t('tabs.label')}
        tabs={own.map(({ id, to }) => ({ id, label: t(`tabs.${id}`), current: id === here, link: { to } }))}
      />
    </div>
  )
}
