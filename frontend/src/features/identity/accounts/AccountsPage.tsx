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
import { AccountFilters } from './AccountFilters'
import { AccountStateBadge } from './AccountStateBadge'
import { type Account, accountsQuery } from './queries'
import { accountQueryOf } from './search'
import { useUnitName } from './useUnitName'

const route = getRouteApi('/staff/admin/accounts')
const to = '/admin/accounts'

/** Everybody who may sign in. */
export function AccountsPage() {
  const { t, i18n } = useTranslation('identity')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const unitName = useUnitName()
  const { data, error, isFetching, refetch } = useQuery({
    ...accountsQuery(accountQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const columns: Column<Account>[] = [
    {
      id: 'name',
      header: t('accounts.name'),
      sort: 'name',
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link to="/admin/accounts/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    { id: 'displayName', header: t('accounts.displayName'), cell: ({ displayName }) => displayName },
    {
      id: 'roles',
      header: t('accounts.roles'),
      cell: (account) => account.roles.map((role) => t(`role.${role}`)).join(t('comma')),
    },
    { id: 'unit', header: t('accounts.unitId'), cell: ({ unitId }) => unitName(unitId) },
    {
      id: 'state',
      header: t('accounts.state'),
      cell: (account) => (
        <>
          <AccountStateBadge state={account.state} />
          {account.mustChangePassword && (
            <span className="mt-0.5 block text-sm text-ink-soft">{t('accounts.mustChange')}</span>
          )}
        </>
      ),
    },
    {
      id: 'lastSignInAt',
      header: t('accounts.lastSignIn'),
      cell: ({ lastSignInAt }) => (lastSignInAt ? formatInstant(lastSignInAt, i18n.language) : t('accounts.never')),
      className: 'whitespace-nowrap',
    },
  ]
  return (
    <Page
      title={t('accounts.title')}
      aside={data?.total !== undefined && t('accounts.total', { total: data.total })}
      actions={
        <>
          <ButtonLink to="/admin/accounts/new">{t('accounts.new')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/accounts/export', accountQueryOf(search))} />
        </>
      }
    >
      <AccountFilters
        search={search}
        onChange={(change) => navigate({ search: { ...search, ...change, cursor: undefined }, replace: 'q' in change })}
      />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={10} className="card p-5" />}
      {data && data.items.length === 0 && (
        <EmptyState title={t('accounts.empty')}>{t('accounts.emptyNext')}</EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <Table
            caption={t('accounts.title')}
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            sort={search.sort ?? 'name'}
            onSort={(sort) => navigate({ search: { ...search, sort, cursor: undefined } })}
            busy={isFetching}
          />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}
