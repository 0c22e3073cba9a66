import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ExportMenu } from '@/ui/ExportMenu'
import { Select } from '@/ui/field/Select'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { type Column, Table } from '@/ui/Table'
import { PrivacyTabs } from './PrivacyTabs'
import { type PrivacyRequestRow, type RequestState, requestsQuery, states } from './queries'
import { RequestBadge } from './RequestBadge'

const route = getRouteApi('/staff/privacy/requests')
const to = '/privacy/requests'

/** What persons asked for, the earliest due first; overdue ones cannot be missed. */
export function RequestsPage() {
  const { t, i18n } = useTranslation('privacy')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const state = states.find((one) => one === search.state)
  const query = { state, overdue: search.overdue === 'true' || undefined, cursor: search.cursor }
  const { data, error, isFetching } = useQuery({ ...requestsQuery(query), placeholderData: keepPreviousData })
  const day = (iso?: string) => iso && formatDate(iso, i18n.language)
  const columns: Column<PrivacyRequestRow>[] = [
    {
      id: 'person',
      header: t('column.person'),
      rowHeader: true,
      cell: ({ id, personName }) => (
        <Link to="/privacy/requests/$id" params={{ id }}>
          {personName ?? t('unnamed')}
        </Link>
      ),
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'reference', header: t('column.reference'), cell: ({ reference }) => reference },
    { id: 'received', header: t('column.received'), cell: ({ receivedOn }) => day(receivedOn) },
    { id: 'due', header: t('column.due'), cell: ({ dueOn }) => day(dueOn) },
    { id: 'state', header: t('column.state'), cell: (row) => <RequestBadge {...row} /> },
  ]

  return (
    <Page
      title={t('requests.title')}
      actions={
        <>
          <ButtonLink to="/privacy/requests/new">{t('requests.new')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/data-subject-requests/export', query)} />
        </>
      }
    >
      <PrivacyTabs here="requests" />
      {data && data.overdue > 0 && (
        <p role="alert" className="mb-3 rounded-md border border-late bg-late-soft px-4 py-2 font-semibold text-late">
          <span aria-hidden="true">■ </span>
          {t('requests.overdue', { count: data.overdue })}{' '}
          {!query.overdue && (
            <Button small onPress={() => navigate({ search: { overdue: 'true' } })}>
              {t('requests.showOverdue')}
            </Button>
          )}
        </p>
      )}
      <search className="no-print mb-3 flex flex-wrap items-end gap-3">
        <Select
          inline
          label={t('column.state')}
          name="state"
          value={search.state ?? ''}
          emptyLabel={t('requests.all')}
          options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => navigate({ search: { state: (value as RequestState) || undefined } })}
        />
        {query.overdue && <Button onPress={() => navigate({ search: {} })}>{t('requests.all')}</Button>}
      </search>
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={6} className="card p-5" />}
      {data && data.items.length === 0 && <EmptyState title={t('requests.empty')}>{t('requests.explain')}</EmptyState>}
      {data && data.items.length > 0 && (
        <>
          <Table
            caption={t('requests.title')}
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            busy={isFetching}
          />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}
