import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { ExportMenu } from '@/ui/ExportMenu'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { KindLinks } from '../kind/KindLinks'
import { activitiesQuery } from '../queries'
import { RecordActivityLink } from '../RecordActivityLink'
import { ActivityFilters } from './ActivityFilters'
import { ActivityTable } from './ActivityTable'
import { activeFilters, daysOf, isReversed, isWithdrawn, listQueryOf } from './list-query'
import type { ActivitySearch } from './search'
import { TotalsLine } from './TotalsLine'

const route = getRouteApi('/staff/activities')
const to = '/activities'

/** What was done: list, filters and totals. */
export function ActivitiesPage() {
  const { t } = useTranslation('activity')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const period = usePeriodWords(search)
  const reversed = isReversed(search)
  const { data, error, isFetching, refetch } = useQuery({
    ...activitiesQuery(listQueryOf(search)),
    enabled: !reversed,
    placeholderData: keepPreviousData,
  })
  const show = (change: Partial<ActivitySearch>) =>
    navigate({
      search: { ...search, ...change, cursor: undefined },
      // Words and days are typed piece by piece; the pieces are no places to come back to.
      replace: 'q' in change || ('from' in change && !('period' in change)) || 'to' in change,
    })

  return (
    <Page
      title={t('title')}
      aside={period}
      actions={
        <>
          <RecordActivityLink item={search.item} kind={search.kind} />
          {!reversed && <ExportMenu source={exportOf('/api/v1/activities/export', listQueryOf(search))} />}
        </>
      }
    >
      <KindLinks kind={search.kind} />
      <ActivityFilters search={search} onChange={show} onClear={() => navigate({ search: { sort: search.sort } })} />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && !reversed && <Skeleton lines={10} className="card p-5" />}
      {data && !reversed && (
        <>
          {!isWithdrawn(search) && <TotalsLine search={search} />}
          {data.items.length === 0 ? (
            <Nothing search={search} />
          ) : (
            <>
              <ActivityTable
                caption={t('list.caption', { period })}
                rows={data.items}
                words={search.q}
                sort={search.sort ?? '-happenedOn'}
                onSort={(sort) => show({ sort })}
                busy={isFetching}
              />
              <Pager page={data} at={{ to, search }} />
            </>
          )}
        </>
      )}
    </Page>
  )
}

/** Says why the list is empty and what to do next. */
function Nothing({ search }: { search: ActivitySearch }) {
  const { t } = useTranslation('activity')
  if (isWithdrawn(search)) return <EmptyState title={t('list.emptyWithdrawn')} />
  if (activeFilters({ ...search, period: undefined }) > 0) {
    return <EmptyState title={t('list.emptyFiltered')}>{t('list.emptyFilteredNext')}</EmptyState>
  }
  return (
    <EmptyState title={t('list.empty')}>
      <p>{t('list.emptyNext')}</p>
      <p className="mt-4">
        <RecordActivityLink />
      </p>
    </EmptyState>
  )
}

function usePeriodWords(search: ActivitySearch): string {
  const { t, i18n } = useTranslation('activity')
  const { from, to } = daysOf(search)
  const first = from && formatDate(from, i18n.language)
  const last = to && formatDate(to, i18n.language)
  if (first && last) return t('list.between', { from: first, to: last })
  if (first) return t('list.since', { from: first })
  return last ? t('list.until', { to: last }) : t('list.always')
}
