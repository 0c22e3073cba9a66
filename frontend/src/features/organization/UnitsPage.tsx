import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import { ActiveBadge } from './ActiveBadge'
import { officeQuery, type Unit, unitGroupsQuery, unitsQuery } from './queries'
import { UnitGroupCard } from './UnitGroupCard'
import { useMayManageOffice } from './useMayManageOffice'

/** The office's units, and the names under which the plan speaks of several at once. */
export function UnitsPage() {
  const { t } = useTranslation('organization')
  const { data: office } = useSuspenseQuery(officeQuery)
  const { data: units } = useSuspenseQuery(unitsQuery)
  const { data: groups } = useSuspenseQuery(unitGroupsQuery)
  const mayManage = useMayManageOffice()

  const columns: Column<Unit>[] = [
    {
      id: 'name',
      header: t('unit.name'),
      rowHeader: true,
      cell: ({ id, name }) =>
        mayManage ? (
          <Link to="/admin/units/$id" params={{ id }}>
            {name}
          </Link>
        ) : (
          name
        ),
    },
    { id: 'nameEn', header: t('unit.nameEn'), cell: ({ nameEn }) => nameEn },
    { id: 'code', header: t('unit.code'), cell: ({ code }) => <code>{code}</code> },
    { id: 'kind', header: t('unit.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'active', header: t('unit.active'), cell: ({ active }) => <ActiveBadge active={active} /> },
  ]

  return (
    <Page
      title={t('units.title')}
      aside={office.name}
      actions={
        <>
          {mayManage && <ButtonLink to="/admin/units/new">{t('units.new')}</ButtonLink>}
          <ExportMenu source={exportOf('/api/v1/units/export', {})} />
        </>
      }
    >
      {units.items.length === 0 ? (
        <EmptyState title={t('units.empty')} />
      ) : (
        <Table caption={t('units.title')} columns={columns} rows={units.items} rowKey={({ id }) => id} />
      )}
      <h2 className="mt-6 mb-1 text-lg">{t('groups.title')}</h2>
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('groups.explain')}</p>
      <div className="grid gap-3 md:grid-cols-2">
        {groups.items.map((group) => (
          <UnitGroupCard key={group.id} group={group} units={units.items} mayManage={mayManage} />
        ))}
      </div>
    </Page>
  )
}
