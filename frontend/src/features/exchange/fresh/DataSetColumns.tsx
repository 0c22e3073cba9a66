import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { type Column, Table } from '@/ui/Table'
import type { DataSet } from '../queries'

type DataSetColumn = DataSet['columns'][number]

/** What the columns of a file are called, and what may stand in them. */
export function DataSetColumns({ dataSet }: { dataSet: DataSet }) {
  const { t } = useTranslation('exchange')
  const columns: Column<DataSetColumn>[] = [
    {
      id: 'heading',
      header: t('column.heading'),
      rowHeader: true,
      cell: ({ heading }) => <span className="font-semibold">{heading}</span>,
    },
    {
      id: 'required',
      header: t('column.required'),
      className: 'whitespace-nowrap',
      cell: ({ required }) =>
        required ? (
          <strong>{t('column.needed')}</strong>
        ) : (
          <span className="text-ink-soft">{t('column.optional')}</span>
        ),
    },
    {
      id: 'kind',
      header: t('column.kind'),
      cell: ({ kind, most, words }) =>
        t(`kind.${kind}`, {
          most: formatNumber(most ?? 0),
          words: words.map(({ word }) => word).join(t('comma')),
        }),
    },
  ]
  return (
    <Table
      caption={t('column.title', { title: dataSet.title })}
      columns={columns}
      rows={dataSet.columns}
      rowKey={({ key }) => key}
    />
  )
}
