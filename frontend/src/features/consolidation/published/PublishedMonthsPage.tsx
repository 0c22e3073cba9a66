import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatMonth, yearOf } from '@/lib/format'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { firstDay } from '../months'
import { publishedMonthsQuery } from '../queries'
import { YearChoice } from '../YearChoice'

const route = getRouteApi('/published-results')

/** The months whose results the office has made public, open to anyone. */
export function PublishedMonthsPage() {
  const { t, i18n } = useTranslation('consolidation')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = yearOf(search.year)
  const { data, error, isFetching, refetch } = useQuery(publishedMonthsQuery(year))
  return (
    <Page title={t('published.title')} actions={<ButtonLink to="/plan">{t('published.plan')}</ButtonLink>}>
      <p className="mb-3 text-ink-soft">{t('published.lead')}</p>
      <YearChoice year={year} onChange={(chosen) => void navigate({ search: { year: chosen } })} />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={6} className="card p-5" />}
      {data && data.items.length === 0 && (
        <EmptyState title={t('published.none')}>{t('published.noneNext')}</EmptyState>
      )}
      {data && data.items.length > 0 && (
        <ul aria-label={t('published.months')} className="grid gap-2.5 sm:grid-cols-2 lg:grid-cols-4">
          {data.items.toReversed().map(({ month }) => (
            <li key={month}>
              <Link
                to="/published-results/$month"
                params={{ month }}
                className="card flex items-center justify-between px-4 py-3 text-[1.0625rem] font-semibold hover:border-accent"
              >
                {formatMonth(firstDay(month), i18n.language)}
                <span aria-hidden="true">›</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
