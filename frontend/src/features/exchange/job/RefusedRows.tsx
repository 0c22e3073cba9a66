import { useTranslation } from 'react-i18next'
import { type Column, Table } from '@/ui/Table'
import type { ImportRow } from './rows'

type Fault = ImportRow['faults'][number] & { key: string }

/** What is wrong, cell by cell as a spreadsheet names them. */
export function RefusedRows({ rows, busy }: { rows: ImportRow[]; busy: boolean }) {
  const { t } = useTranslation('exchange')
  const placeOf = usePlace()
  const faults = rows.flatMap(({ row, faults: found }) =>
    found.map((fault, index): Fault => ({ ...fault, key: `${row} ${index}` })),
  )
  const columns: Column<Fault>[] = [
    {
      id: 'place',
      header: t('refused.place'),
      rowHeader: true,
      className: 'whitespace-nowrap',
      cell: ({ place }) => <span className="font-semibold">{placeOf(place)}</span>,
    },
    { id: 'column', header: t('column.heading'), cell: ({ heading }) => heading },
    {
      id: 'value',
      header: t('refused.value'),
      className: 'whitespace-pre-line [overflow-wrap:anywhere]',
      cell: ({ value }) => value,
    },
    { id: 'message', header: t('refused.message'), cell: ({ message }) => message },
  ]
  return <Table caption={t('rows.REFUSED')} columns={columns} rows={faults} rowKey={({ key }) => key} busy={busy} />
}

/** `C5` stays, `row 5` and `file` are put in words. */
function usePlace() {
  const { t } = useTranslation('ui')
  return (place: string) => {
    const row = /^row (\d+)$/.exec(place)?.[1]
    if (place === 'file') return t('fault.file')
    return row === undefined ? place : t('fault.row', { row })
  }
}
