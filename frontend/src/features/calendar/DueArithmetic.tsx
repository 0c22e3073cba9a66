import { useTranslation } from 'react-i18next'
import { formatDay, formatShortDay } from '@/lib/format'
import { type Column, Table } from '@/ui/Table'
import type { DueDate } from './queries'

type Step = DueDate['steps'][number]

/** The answer in one sentence, then day by day how it came about, and on which editions of the calendar it rests. */
export function DueArithmetic({ due }: { due: DueDate }) {
  const { t, i18n } = useTranslation('calendar')
  const day = (iso: string) => formatDay(iso, i18n.language)
  const columns: Column<Step>[] = [
    {
      id: 'date',
      header: t('column.date'),
      rowHeader: true,
      cell: ({ date }) => formatShortDay(date, i18n.language),
      className: 'whitespace-nowrap',
    },
    {
      id: 'working',
      header: t('column.working'),
      cell: ({ working }) => (
        <span className={working ? 'text-good' : 'text-ink-soft'}>
          <span aria-hidden="true">{working ? '● ' : '○ '}</span>
          {t(working ? 'onDuty' : 'offDuty')}
        </span>
      ),
    },
    {
      id: 'counted',
      header: t('column.counted'),
      cell: ({ counted }) => (counted === undefined ? '–' : <strong>{t('due.nth', { n: counted })}</strong>),
    },
    {
      id: 'note',
      header: t('column.note'),
      cell: ({ note, overlay }) => [overlay, note].filter(Boolean).join(' / ') || undefined,
    },
  ]
  return (
    <section aria-live="polite">
      <div className="card mb-3 p-4">
        <p className="text-ink-soft">{t('due.question', { from: day(due.from), count: due.days })}</p>
        <p className="text-2xl font-bold">{day(due.due)}</p>
        <p className="mt-1 text-sm text-ink-soft">
          {t('due.basis', {
            editions: due.calendars
              .map(({ rocYear, revision, provisional }) =>
                t(provisional ? 'due.editionProvisional' : 'due.edition', { year: rocYear, revision }),
              )
              .join(t('comma')),
          })}
        </p>
        {due.provisional && (
          <p className="mt-2 rounded-md bg-watch-soft px-3 py-1.5">
            <span aria-hidden="true">▲ </span>
            {t('due.provisional')}
          </p>
        )}
      </div>
      <Table caption={t('due.steps')} columns={columns} rows={due.steps} rowKey={({ date }) => date} />
    </section>
  )
}
