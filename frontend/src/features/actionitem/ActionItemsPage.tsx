import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { ExportMenu } from '@/ui/ExportMenu'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { Tabs } from '@/ui/Tabs'
import { ItemFilters } from './ItemFilters'
import { ItemTable } from './ItemTable'
import { ItemTree } from './ItemTree'
import { actionItemsQuery } from './queries'
import { isFiltered, itemQueryOf, viewOf } from './search'

const route = getRouteApi('/action-items')

export function ActionItemsPage() {
  const { t } = useTranslation('actionitem')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, isFetching, refetch } = useQuery({
    ...actionItemsQuery(itemQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const view = viewOf(search)
  const to = '/action-items'

  return (
    <Page
      title={t('list.title')}
      aside={data?.total !== undefined && t('list.total', { total: data.total })}
      actions={
        <>
          <Tabs
            label={t('list.view')}
            tabs={(['table', 'tree'] as const).map((id) => ({
              id,
              label: t(`list.${id}`),
              current: view === id,
              link: { to, search: { ...search, view: id === 'tree' ? id : undefined } },
            }))}
          />
          <ExportMenu source={exportOf('/api/v1/action-items/export', itemQueryOf(search))} />
        </>
      }
    >
      <ItemFilters
        search={search}
        onChange={(change) => navigate({ search: { ...search, ...change, cursor: undefined }, replace: 'q' in change })}
        onClear={() => navigate({ search: { view: search.view, sort: search.sort } })}
      />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && data.items.length === 0 && (
        <EmptyState title={t('list.empty')}>
          {isFiltered(search) ? t('list.emptyFiltered') : t('list.emptyPlan')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          {view === 'tree' ? (
            <ItemTree items={data.items} words={search.q} allOpen={isFiltered(search)} />
          ) : (
            <ItemTable
              items={data.items}
              words={search.q}
              sort={search.sort ?? 'code'}
              onSort={(sort) => navigate({ search: { ...search, sort, cursor: undefined } })}
              busy={isFetching}
            />
          )}
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}
