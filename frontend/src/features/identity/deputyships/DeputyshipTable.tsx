import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { type Column, Table } from '@/ui/Table'
import type { Deputyship } from './queries'

export function DeputyshipTable({ rows, onEnd }: { rows: Deputyship[]; onEnd: (row: Deputyship) => void }) {
  const { t, i18n } = useTranslation('identity')
  const columns: Column<Deputyship>[] = [
    {
      id: 'principal',
      header: t('deputyships.principalId'),
      rowHeader: true,
      cell: ({ principalName }) => principalName,
    },
    { id: 'deputy', header: t('deputyships.deputyId'), cell: ({ deputyName }) => deputyName },
    { id: 'from', header: t('deputyships.from'), cell: ({ from }) => formatDay(from, i18n.language) },
    { id: 'until', header: t('deputyships.until'), cell: ({ until }) => formatDay(until, i18n.language) },
    { id: 'reason', header: t('deputyships.reason'), cell: ({ reason }) => reason },
    {
      id: 'actions',
      header: t('deputyships.actions'),
      cell: (row) => (
        <Button
          small
          aria-label={t('deputyships.endOf', { principal: row.principalName, deputy: row.deputyName })}
          onPress={() => onEnd(row)}
        >
          {t('deputyships.end')}
        </Button>
      ),
    },
  ]
  return <Table caption={t('deputyships.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
