import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { sessionQuery } from '@/features/identity/queries'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { improvementsQuery } from '../queries'
import { mayOpen } from '../rights'
import { ImprovementFilters } from './ImprovementFilters'
import { ImprovementTable } from './ImprovementTable'
import { activeFilters, type ImprovementSearch, listQueryOf } from './search'
import { TotalsLine } from './TotalsLine'

const route = getRouteApi('/staff/improvements')
const to = '/improvements'

/** What was found and is improved, of all units. */
export function ImprovementsPage() {
  const { t } = useTranslation('improvement')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data, error, isFetching, refetch } = useQuery({
    ...improvementsQuery(listQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const show = (change: Partial<ImprovementSearch>) =>
    navigate({ search: { ...search, ...change, cursor: undefined }, replace: 'q' in change })
  const filtered = activeFilters(search) > 0

  return (
    <Page
      title={t('title')}
      actions={
        <>
          {mayOpen(session) && <ButtonLink to="/improvements/new">{t('open')}</ButtonLink>}
          <ExportMenu source={exportOf('/api/v1/improvements/export', listQueryOf(search))} />
        </>
      }
    >
      <ImprovementFilters search={search} onChange={show} onClear={() => navigate({ search: { sort: search.sort } })} />
      <TotalsLine search={search} />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} className="card p-5" />}
      {data && data.items.length === 0 && (
        <EmptyState title={t(filtered ? 'empty.filtered' : 'empty.none')}>
          {t(filtered ? 'empty.filteredNext' : 'empty.noneNext')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <ImprovementTable
            caption={t('caption')}
            rows={data.items}
            words={search.q}
            sort={search.sort ?? '-createdOn'}
            onSort={(sort) => show({ sort })}
            busy={isFetching}
          />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}
