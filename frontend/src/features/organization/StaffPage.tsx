import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { ExportMenu } from '@/ui/ExportMenu'
import { SearchField } from '@/ui/field/SearchField'
import { Select } from '@/ui/field/Select'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { type Column, Table } from '@/ui/Table'
import { ActiveBadge } from './ActiveBadge'
import { type StaffMember, staffQuery } from './queries'
import { staffQueryOf } from './search'
import { useMayManageOffice } from './useMayManageOffice'
import { useUnitOptions } from './useUnitOptions'

const route = getRouteApi('/staff/admin/staff')
const to = '/admin/staff'

/** The office's people, whether or not they have an account. */
export function StaffPage() {
  const { t } = useTranslation('organization')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayManage = useMayManageOffice()
  const units = useUnitOptions()
  const { data, error, isFetching } = useQuery({
    ...staffQuery(staffQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const change = (words: Partial<typeof search>) =>
    navigate({ search: { ...search, ...words, cursor: undefined }, replace: 'q' in words })

  const columns: Column<StaffMember>[] = [
    {
      id: 'name',
      header: t('person.name'),
      rowHeader: true,
      cell: ({ id, name }) =>
        mayManage ? (
          <Link to="/admin/staff/$id" params={{ id }}>
            {name}
          </Link>
        ) : (
          name
        ),
    },
    { id: 'title', header: t('person.title'), cell: ({ title }) => title },
    {
      id: 'unit',
      header: t('person.unitId'),
      cell: ({ unitId, unitName }) => units.find(({ value }) => value === unitId)?.label ?? unitName,
    },
    {
      id: 'websiteSeed',
      header: t('person.websiteSeed'),
      cell: ({ websiteSeed }) => (websiteSeed ? t('person.yes') : '–'),
    },
    { id: 'account', header: t('person.account'), cell: ({ accountId }) => (accountId ? t('person.yes') : '–') },
    { id: 'active', header: t('person.active'), cell: ({ active }) => <ActiveBadge active={active} /> },
  ]

  return (
    <Page
      title={t('staff.title')}
      aside={data?.total !== undefined && t('staff.total', { total: data.total })}
      actions={
        <>
          {mayManage && <ButtonLink to="/admin/staff/new">{t('staff.new')}</ButtonLink>}
          <ExportMenu source={exportOf('/api/v1/staff/export', staffQueryOf(search))} />
        </>
      }
    >
      <search className="no-print mb-3 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]">
        <SearchField
          label={t('staff.search')}
          value={search.q ?? ''}
          placeholder={t('staff.searchHint')}
          maxLength={limits.listStaff.q}
          onSearch={(q) => change({ q: q || undefined })}
        />
        <Select
          label={t('person.unitId')}
          name="unitId"
          value={search.unitId ?? ''}
          emptyLabel={t('all')}
          options={units}
          onChange={(unitId) => change({ unitId: unitId || undefined })}
        />
        <Select
          label={t('person.active')}
          name="active"
          value={search.active ?? ''}
          emptyLabel={t('all')}
          options={[
            { value: 'true', label: t('active.yes') },
            { value: 'false', label: t('active.no') },
          ]}
          onChange={(active) => change({ active: active || undefined })}
        />
      </search>
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={8} className="card p-5" />}
      {data && data.items.length === 0 && <EmptyState title={t('staff.empty')}>{t('staff.emptyNext')}</EmptyState>}
      {data && data.items.length > 0 && (
        <>
          <Table
            caption={t('staff.title')}
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
