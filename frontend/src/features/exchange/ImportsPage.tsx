import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { sessionQuery } from '@/features/identity/queries'
import { formatInstant, formatNumber, formatSize } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Select } from '@/ui/field/Select'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { type Column, Table } from '@/ui/Table'
import { ImportBadge } from './ImportBadge'
import { dataSetsQuery, type Import, importsQuery, isOpen } from './queries'
import { mayLetProgramsIn } from './rights'
import { isInVain } from './standing'

const route = getRouteApi('/staff/imports')
const to = '/imports'

/** What was brought in by files, the newest first; looked at again while something is under way. */
export function ImportsPage() {
  const { t } = useTranslation('exchange')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: sets } = useSuspenseQuery(dataSetsQuery)
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...importsQuery(search),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isOpen) ? 3000 : false),
  })
  const columns = useColumns()
  return (
    <Page
      title={t('title')}
      actions={
        <ButtonLink to="/imports/new" kind="primary">
          {t('new')}
        </ButtonLink>
      }
    >
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <p className="max-w-[60em] text-ink-soft">{t('explain')}</p>
        {sets.items.length > 1 && (
          <Select
            label={t('dataSet')}
            name="dataSet"
            inline
            value={search.dataSet ?? ''}
            emptyLabel={t('allDataSets')}
            options={sets.items.map(({ name, title }) => ({ value: name, label: title }))}
            onChange={(dataSet) => navigate({ search: { dataSet: dataSet || undefined }, replace: true })}
          />
        )}
      </div>
      {error && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} className="card p-5" />}
      {data?.items.length === 0 && <NothingYet />}
      {data && data.items.length > 0 && (
        <>
          <Table
            caption={t('title')}
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            busy={isPlaceholderData}
          />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}

function useColumns(): Column<Import>[] {
  const { t, i18n } = useTranslation('exchange')
  return [
    {
      id: 'file',
      header: t('file.name'),
      rowHeader: true,
      cell: ({ id, fileName, size }) => (
        <>
          <Link to="/imports/$id" params={{ id }} className="font-semibold break-all">
            {fileName}
          </Link>
          <span className="block text-sm text-ink-soft">{formatSize(size)}</span>
        </>
      ),
    },
    {
      id: 'dataSet',
      header: t('dataSet'),
      cell: ({ title, titleEn }) => localName({ name: title, nameEn: titleEn }, i18n.language),
    },
    {
      id: 'at',
      header: t('file.sent'),
      cell: ({ createdAt }) => formatInstant(createdAt, i18n.language),
      className: 'whitespace-nowrap',
    },
    { id: 'by', header: t('file.by'), cell: ({ orderedBy }) => orderedBy },
    { id: 'state', header: t('file.state'), cell: (it) => <ImportBadge it={it} /> },
    ...(['created', 'changed', 'unchanged', 'refused'] as const).map(
      (kind): Column<Import> => ({
        id: kind,
        header: t(`count.${kind}`),
        align: 'end',
        // What would have been stored and was not is no number of the history.
        cell: (it) => (kind === 'refused' || !isInVain(it) ? formatNumber(it.counts[kind]) : '–'),
      }),
    ),
  ]
}

/** What imports are for, and how programs do it for those who let programs in. */
function NothingYet() {
  const { t } = useTranslation('exchange')
  const { data: session } = useSuspenseQuery(sessionQuery)
  return (
    <EmptyState title={t('none')}>
      <p>{t('noneNext')}</p>
      {mayLetProgramsIn(session) && (
        <p className="mt-1">
          {t('programs')} <Link to="/admin/api-clients">{t('programsLink')}</Link>
        </p>
      )}
    </EmptyState>
  )
}
