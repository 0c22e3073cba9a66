import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ExportMenu } from '@/ui/ExportMenu'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import { type ActivityKind, activityKindsQuery } from '../queries'
import { ActivityKindForm } from './ActivityKindForm'

/** The kinds of activities, for administrators. */
export function ActivityKindsPage() {
  const { t } = useTranslation('activity')
  const { data } = useSuspenseQuery(activityKindsQuery)
  const [editing, setEditing] = useState<ActivityKind | 'new'>()
  const columns: Column<ActivityKind>[] = [
    { id: 'name', header: t('kinds.name'), rowHeader: true, cell: ({ name }) => name },
    { id: 'nameEn', header: t('kinds.nameEn'), cell: ({ nameEn }) => nameEn },
    { id: 'code', header: t('kinds.code'), cell: ({ code }) => <code>{code}</code> },
    {
      id: 'asks',
      header: t('kinds.asks'),
      cell: ({ asksPeople, asksPieces }) =>
        [t('totals.times'), asksPeople && t('totals.people'), asksPieces && t('totals.pieces')]
          .filter(Boolean)
          .join(t('comma')),
    },
    {
      id: 'state',
      header: t('kinds.state'),
      cell: ({ active }) =>
        active ? (
          <Badge look="good" shape="●" words={t('kinds.inUse')} />
        ) : (
          <Badge look="none" shape="–" words={t('kinds.outOfUse')} />
        ),
    },
    {
      id: 'actions',
      header: t('kinds.actions'),
      cell: (kind) => (
        <Button small aria-label={t('kinds.editOf', { name: kind.name })} onPress={() => setEditing(kind)}>
          {t('kinds.edit')}
        </Button>
      ),
    },
  ]

  return (
    <Page
      title={t('kinds.title')}
      actions={
        <>
          {!editing && <Button onPress={() => setEditing('new')}>{t('kinds.new')}</Button>}
          <ExportMenu source={exportOf('/api/v1/activity-kinds/export', {})} />
        </>
      }
    >
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('kinds.explain')}</p>
      <div className={editing ? 'grid items-start gap-4 xl:grid-cols-[24rem_minmax(0,1fr)]' : ''}>
        {editing && (
          <ActivityKindForm
            key={editing === 'new' ? 'new' : editing.id}
            kind={editing === 'new' ? undefined : editing}
            onDone={() => setEditing(undefined)}
          />
        )}
        {data.items.length === 0 ? (
          <EmptyState title={t('kinds.empty')}>{t('kinds.emptyNext')}</EmptyState>
        ) : (
          <Table caption={t('kinds.title')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
        )}
      </div>
    </Page>
  )
}
