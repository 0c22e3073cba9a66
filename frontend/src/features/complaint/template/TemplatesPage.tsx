import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { localName } from '@/lib/local-name'
import { Badge } from '@/ui/Badge'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import type { Outcome } from '../queries'
import { type ReplyTemplate, replyTemplatesQuery } from './queries'

/** The words from which replies begin, in the order in which they are offered. */
export function TemplatesPage() {
  const { t, i18n } = useTranslation('complaint')
  const { data } = useSuspenseQuery(replyTemplatesQuery)
  const columns: Column<ReplyTemplate>[] = [
    { id: 'place', header: t('template.place'), className: 'wide:w-16', cell: ({ place }) => place },
    {
      id: 'name',
      header: t('template.name'),
      rowHeader: true,
      cell: ({ id, name, text }) => (
        <>
          <Link to="/reply-templates/$id" params={{ id }} className="font-semibold">
            {name}
          </Link>
          <span className="line-clamp-2 text-sm text-ink-soft">{text}</span>
        </>
      ),
    },
    {
      id: 'outcome',
      header: t('submit.outcome'),
      cell: ({ outcome, dismissalGround }) => (
        <>
          {t(`outcome.${outcome as Outcome}`)}
          {dismissalGround && <span className="block text-sm text-ink-soft">{t(`ground.${dismissalGround}`)}</span>}
        </>
      ),
    },
    {
      id: 'topic',
      header: t('column.topic'),
      className: 'wide:min-w-28',
      cell: ({ topic }) => (topic ? localName(topic, i18n.language) : t('template.everyTopic')),
    },
    {
      id: 'active',
      header: t('column.state'),
      className: 'wide:min-w-24',
      cell: ({ active }) =>
        active ? (
          <Badge look="good" shape="●" words={t('template.inUse')} />
        ) : (
          <Badge look="none" shape="○" words={t('template.retired')} />
        ),
    },
  ]
  return (
    <Page
      title={t('template.title')}
      aside={<span className="phone:hidden">{t('template.explain')}</span>}
      actions={
        <>
          <ButtonLink to="/reply-templates/new">{t('template.new')}</ButtonLink>
          <ButtonLink to="/complaints">{t('detail.back')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/reply-templates/export', {})} />
        </>
      }
    >
      {data.items.length === 0 ? (
        <EmptyState title={t('template.none')} />
      ) : (
        <Table caption={t('template.title')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
    </Page>
  )
}
