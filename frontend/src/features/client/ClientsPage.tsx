import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { formatInstant } from '@/lib/format'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { type Column, Table } from '@/ui/Table'
import { ClientStateBadge } from './ClientStateBadge'
import { lastMoment } from './last-moment'
import { type ApiClient, clientsQuery } from './queries'

const route = getRouteApi('/staff/admin/api-clients')
const to = '/admin/api-clients'

/** The programs of others that may come in. */
export function ClientsPage() {
  const { t, i18n } = useTranslation('client')
  const search = route.useSearch()
  const { data, error, isFetching, refetch } = useQuery({ ...clientsQuery(search), placeholderData: keepPreviousData })
  const columns: Column<ApiClient>[] = [
    {
      id: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link to="/admin/api-clients/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'scopes',
      header: t('scopes'),
      cell: (client) => client.scopes.map((one) => t(`scope.${one}`)).join(t('comma')),
    },
    { id: 'state', header: t('state'), cell: ({ state }) => <ClientStateBadge state={state} /> },
    {
      id: 'expiresAt',
      header: t('expires'),
      cell: ({ secrets }) => {
        const last = secrets.at(-1)
        return last ? formatInstant(lastMoment(last.expiresAt), i18n.language) : '–'
      },
      className: 'whitespace-nowrap',
    },
    {
      id: 'lastUsedAt',
      header: t('lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? formatInstant(lastUsedAt, i18n.language) : t('never')),
      className: 'whitespace-nowrap',
    },
  ]
  return (
    <Page
      title={t('title')}
      aside={data?.total !== undefined && t('total', { total: data.total })}
      actions={
        <>
          <ButtonLink to="/admin/api-clients/new">{t('new')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/api-clients/export', {})} />
        </>
      }
    >
      <p className="mb-4 max-w-3xl text-ink-soft">{t('lead')}</p>
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={6} className="card p-5" />}
      {data && data.items.length === 0 && <EmptyState title={t('empty')}>{t('emptyNext')}</EmptyState>}
      {data && data.items.length > 0 && (
        <>
          <Table caption={t('title')} columns={columns} rows={data.items} rowKey={({ id }) => id} busy={isFetching} />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}
