import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import { type Column, Table } from '@/ui/Table'
import type { CalendarPreview } from './queries'

type Change = CalendarPreview['changes'][number]

/** What a calendar file would change, against the edition in force. */
export function PreviewChanges({ preview }: { preview: CalendarPreview }) {
  const { t, i18n } = useTranslation('calendar')
  const { rocYear, encoding, days, comparedWith, changes } = preview
  const duty = (working: boolean | undefined, note: string | undefined) =>
    [working === undefined ? t('import.nothing') : t(working ? 'onDuty' : 'offDuty'), note].filter(Boolean).join(' ')
  const columns: Column<Change>[] = [
    {
      id: 'date',
      header: t('column.date'),
      rowHeader: true,
      cell: ({ date }) => formatShortDay(date, i18n.language),
      className: 'whitespace-nowrap',
    },
    { id: 'before', header: t('import.before'), cell: ({ before, noteBefore }) => duty(before, noteBefore) },
    { id: 'after', header: t('import.after'), cell: ({ after, note }) => <strong>{duty(after, note)}</strong> },
  ]
  return (
    <>
      <p className="font-semibold">
        {t('import.read', { year: rocYear, days, encoding })}
        {changes.length === 0 && t('import.same')}
        {changes.length > 0 &&
          (comparedWith
            ? t('import.changes', { count: changes.length, revision: comparedWith.revision })
            : t('import.first', { count: changes.length }))}
      </p>
      {changes.length > 0 && (
        <Table caption={t('import.caption')} columns={columns} rows={changes} rowKey={({ date }) => date} />
      )}
    </>
  )
}
