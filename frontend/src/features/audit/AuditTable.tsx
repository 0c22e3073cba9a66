import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { type Column, Table } from '@/ui/Table'
import type { AuditEntry } from './queries'

type Props = { entries: AuditEntry[]; onShow: (entry: AuditEntry) => void; busy: boolean }

export function AuditTable({ entries, onShow, busy }: Props) {
  const { t, i18n } = useTranslation('audit')
  const columns: Column<AuditEntry>[] = [
    {
      id: 'at',
      header: t('column.at'),
      cell: ({ at }) => formatInstant(at, i18n.language),
      className: 'whitespace-nowrap',
    },
    {
      id: 'actor',
      header: t('column.actor'),
      cell: ({ actorName, onBehalfOfName }) => (
        <>
          {actorName}
          {onBehalfOfName && (
            <span className="block text-sm text-ink-soft">{t('onBehalfOf', { name: onBehalfOfName })}</span>
          )}
        </>
      ),
    },
    {
      id: 'action',
      header: t('column.action'),
      rowHeader: true,
      cell: ({ action }) => <code className="text-[0.9375rem]">{action}</code>,
    },
    {
      id: 'target',
      header: t('column.target'),
      cell: ({ targetType, targetLabel, targetId }) => (
        <>
          {targetLabel ?? targetId}
          <span className="block text-sm text-ink-soft">{targetType}</span>
        </>
      ),
    },
    {
      id: 'changes',
      header: t('column.changes'),
      cell: ({ changes }) => t('changes', { count: changes?.length ?? 0 }),
    },
    {
      id: 'detail',
      header: t('column.detail'),
      cell: (entry) => (
        <Button
          small
          aria-label={t('showOf', { action: entry.action, at: formatInstant(entry.at, i18n.language) })}
          onPress={() => onShow(entry)}
        >
          {t('show')}
        </Button>
      ),
    },
  ]
  return <Table caption={t('title')} columns={columns} rows={entries} rowKey={({ id }) => id} busy={busy} />
}
