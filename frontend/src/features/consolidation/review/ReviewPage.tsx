import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatMonth } from '@/lib/format'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { firstDay } from '../months'
import { newsQuery } from '../queries'
import { ReviewDesk } from './ReviewDesk'

const route = getRouteApi('/staff/progress-months/$month/review')

/** What the secretary signs: of each report only what changed since the month before and what is not green. */
export function ReviewPage() {
  const { t, i18n } = useTranslation('consolidation')
  const { month } = route.useParams()
  const { data, error, isFetching, refetch } = useQuery(newsQuery(month))
  const name = formatMonth(firstDay(month), i18n.language)
  return (
    <Page
      title={t('review.title', { month: name })}
      actions={
        <ButtonLink to="/progress-months/$month" params={{ month }}>
          {t('review.all', { month: name })}
        </ButtonLink>
      }
    >
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && (
        <ReviewDesk
          key={month}
          month={month}
          waiting={data.items}
          none={<EmptyState title={t('review.none')}>{t('review.noneNext')}</EmptyState>}
        />
      )}
    </Page>
  )
}
