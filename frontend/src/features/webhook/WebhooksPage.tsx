import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import { type Webhook, webhooksQuery } from './queries'
import { useKindWords } from './useKindWords'
import { WebhookBadge } from './WebhookBadge'

/** Who is told what changes. */
export function WebhooksPage() {
  const { t } = useTranslation('webhook')
  const { data } = useSuspenseQuery({ ...webhooksQuery, refetchInterval: 30_000 })
  const { words } = useKindWords()
  const columns: Column<Webhook>[] = [
    {
      id: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link to="/admin/webhooks/$id" params={{ id }} className="font-semibold">
          {name}
        </Link>
      ),
    },
    { id: 'url', header: t('url'), cell: ({ url }) => <span className="break-all">{url}</span> },
    { id: 'kinds', header: t('kinds'), cell: ({ kinds }) => words(kinds) },
    { id: 'state', header: t('column.state'), cell: (webhook) => <WebhookBadge webhook={webhook} /> },
  ]
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <ButtonLink to="/admin/webhooks/new">{t('new')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/webhooks/export', {})} />
        </>
      }
    >
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('explain')}</p>
      {data.items.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneNext')}</EmptyState>
      ) : (
        <Table caption={t('title')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
    </Page>
  )
}
