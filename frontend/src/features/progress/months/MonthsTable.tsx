import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatMonth, formatShortDay } from '@/lib/format'
import { type Column, Table } from '@/ui/Table'
import { DueWords } from '../DueWords'
import type { Period } from '../queries'
import { OpenReport } from '../report/OpenReport'
import { StateBadge } from '../StateBadge'

/** The months of a unit, the newest first: how each report stands, when it was due and came, who signed it. */
export function MonthsTable({ rows, busy }: { rows: Period[]; busy?: boolean }) {
  const { t, i18n } = useTranslation('progress')
  const day = (iso: string) => formatShortDay(iso, i18n.language)
  const columns: Column<Period>[] = [
    {
      id: 'month',
      header: t('column.month'),
      rowHeader: true,
      cell: (row) => <span className="font-semibold">{formatMonth(firstDay(row), i18n.language)}</span>,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state, revision }) => (
        <>
          <StateBadge state={state} />
          {revision !== undefined && revision > 1 && (
            <span className="ms-2 text-sm text-ink-soft">{t('report.revision', { revision })}</span>
          )}
        </>
      ),
    },
    {
      id: 'filled',
      header: t('column.filled'),
      align: 'end',
      cell: ({ filled, items, reportId }) => (reportId ? `${filled} / ${items}` : '–'),
    },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ due, demanded, workingDaysLeft, over }) =>
        demanded ? <DueWords due={due} left={over ? workingDaysLeft : undefined} short /> : t('months.notDemanded'),
    },
    {
      id: 'came',
      header: t('column.came'),
      cell: ({ firstSubmittedOn, submittedBy, lateDays, inTime }) =>
        firstSubmittedOn ? (
          <>
            <span className="whitespace-nowrap">{day(firstSubmittedOn)}</span>{' '}
            <span className={inTime ? 'whitespace-nowrap text-good' : 'whitespace-nowrap font-semibold text-late'}>
              <span aria-hidden="true">{inTime ? '● ' : '■ '}</span>
              {inTime
                ? t('months.inTime')
                : lateDays === undefined
                  ? t('months.lateUnknown')
                  : t('months.late', { count: lateDays })}
            </span>
            {submittedBy && <span className="block text-sm text-ink-soft">{submittedBy}</span>}
          </>
        ) : (
          '–'
        ),
    },
    {
      id: 'reviewed',
      header: t('column.reviewed'),
      cell: ({ reviewedOn, reviewedBy }) =>
        reviewedOn ? (
          <>
            <span className="whitespace-nowrap">{day(reviewedOn)}</span>
            <span className="block text-sm text-ink-soft">{reviewedBy}</span>
          </>
        ) : (
          '–'
        ),
    },
    { id: 'open', header: t('column.open'), className: 'no-print', cell: (row) => <OpenReport period={row} /> },
  ]
  return (
    <Table
      caption={t('months.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ unit, year, month }) => `${unit.id} ${year} ${month}`}
      busy={busy}
    />
  )
}
