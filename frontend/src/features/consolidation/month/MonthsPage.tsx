import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { yearOf } from '@/lib/format'
import { Card } from '@/ui/Card'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { usePhone } from '@/ui/usePhone'
import { reportedMonth } from '../months'
import { punctualityQuery, yearQuery } from '../queries'
import { YearChoice } from '../YearChoice'
import { MonthCards } from './MonthCards'
import { YearMatrix } from './YearMatrix'

const route = getRouteApi('/staff/progress-months')

/** A year of monthly reports at one look: units by months, and how punctual each unit is. */
export function MonthsPage() {
  const { t } = useTranslation('consolidation')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const phone = usePhone()
  const year = yearOf(search.year)
  const periods = useQuery({ ...yearQuery(year), placeholderData: keepPreviousData })
  const { data: rates } = useQuery({ ...punctualityQuery(year), placeholderData: keepPreviousData })
  const { data, error, isFetching, refetch } = periods
  const rows = data?.items ?? []
  const month = reportedMonth()
  return (
    <Page
      title={t('year.title')}
      actions={
        <>
          <ButtonLink to="/published-results">{t('published.title')}</ButtonLink>
          <ButtonLink to="/progress-months/$month" params={{ month }} kind="primary">
            {t('year.now', { month: t('column', { month: Number(month.slice(5)) }) })}
          </ButtonLink>
        </>
      }
    >
      <p className="mb-3 text-ink-soft">{t('year.lead')}</p>
      <YearChoice year={year} onChange={(chosen) => void navigate({ search: { year: chosen } })} />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={9} className="card p-5" />}
      {data && rows.length === 0 && <EmptyState title={t('year.none')}>{t('year.noneNext')}</EmptyState>}
      {rows.length > 0 &&
        (phone ? (
          <MonthCards rows={rows} rates={rates?.items} />
        ) : (
          <Card title={t('year.matrix')} aside={<span className="no-print">{t('year.keys')}</span>}>
            <YearMatrix rows={rows} rates={rates?.items} />
          </Card>
        ))}
    </Page>
  )
}
