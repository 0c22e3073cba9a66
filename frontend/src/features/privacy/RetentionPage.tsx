import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { formatNumber } from '@/lib/format'
import { Card } from '@/ui/Card'
import { Page } from '@/ui/Page'
import { PrivacyTabs } from './PrivacyTabs'
import { retentionQuery } from './queries'
import { RetainedCases } from './RetainedCases'
import { RetentionRuns } from './RetentionRuns'
import { mayKeepRequests } from './rights'

/** How long personal data stay: what goes next, what is held, and what waits for somebody's word. */
export function RetentionPage() {
  const { t } = useTranslation('privacy')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data } = useSuspenseQuery(retentionQuery)
  const { years, due, kept, neverClosed, runs } = data
  return (
    <Page title={t('retention.title')}>
      <PrivacyTabs here="retention" />
      <RetentionRuns runs={runs} />
      <Card title={t('retention.rule')} className="mb-3">
        <p>{years > 0 ? t('retention.years', { count: years }) : t('retention.never')}</p>
        <p>{t('retention.numbers', { due: formatNumber(due), kept: formatNumber(kept) })}</p>
        {neverClosed > 0 && (
          <p className="text-watch">
            <span aria-hidden="true">▲ </span>
            {t('retention.neverClosed', { count: neverClosed })}
          </p>
        )}
      </Card>
      {mayKeepRequests(session) && <RetainedCases />}
    </Page>
  )
}
