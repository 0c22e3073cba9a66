import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { cx } from '@/ui/cx'
import { Link, linkTo } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import type { Period } from '../queries'
import { StandingBadge } from '../StandingBadge'
import { standingOf } from '../standing'

type Props = { rows: Period[]; busy?: boolean; choice?: (row: Period) => ReactNode }

/** The units of a month, each with how its report stands; on a phone each becomes a card. */
export function UnitTable({ rows, busy, choice }: Props) {
  const { t, i18n } = useTranslation('consolidation')
  const { language } = i18n
  const columns: Column<Period>[] = [
    {
      id: 'unit',
      header: t('head.unit'),
      rowHeader: true,
      cell: (row) => (
        <span className="flex items-center gap-2">
          {choice && <span className="no-print contents">{choice(row)}</span>}
          <UnitName row={row} />
        </span>
      ),
    },
    { id: 'state', header: t('head.state'), cell: (row) => <StandingBadge standing={standingOf(row)} /> },
    {
      id: 'filled',
      header: t('head.filled'),
      cell: ({ filled, items }) => (
        <span className="inline-flex items-center gap-2 whitespace-nowrap">
          <span aria-hidden="true" className="inline-block h-2 w-16 overflow-hidden rounded-full bg-line">
            <span
              className="block h-full bg-accent"
              style={{ width: `${items === 0 ? 0 : Math.floor((filled * 100) / items)}%` }}
            />
          </span>
          {t('filled', { filled, items })}
        </span>
      ),
    },
    { id: 'submitted', header: t('head.submitted'), cell: (row) => <Submitted row={row} /> },
    {
      id: 'reviewed',
      header: t('head.reviewed'),
      // On a phone the state says it.
      className: 'phone:hidden!',
      cell: ({ reviewedOn, reviewedBy, revision = 1 }) =>
        reviewedOn ? (
          <>
            {formatDate(reviewedOn, language)} <span className="text-sm text-ink-soft">{reviewedBy}</span>
            {revision > 1 && <span className="ms-1 text-sm text-ink-soft">{t('revision', { revision })}</span>}
          </>
        ) : (
          '–'
        ),
    },
  ]
  return <Table caption={t('month.caption')} columns={columns} rows={rows} rowKey={({ unit }) => unit.id} busy={busy} />
}

function UnitName({ row: { unit, reportId } }: { row: Period }) {
  const { i18n } = useTranslation('consolidation')
  const name = localName(unit, i18n.language)
  if (!reportId) return <span className="font-semibold">{name}</span>
  return (
    <Link {...linkTo({ to: `/progress/${reportId}` })} className="font-semibold">
      {name}
    </Link>
  )
}

/** When it came, by whom and how late; or how long there is. */
function Submitted({ row }: { row: Period }) {
  const { t, i18n } = useTranslation('consolidation')
  const { firstSubmittedOn, submittedBy, inTime, lateDays, workingDaysLeft: left, overdue, demanded } = row
  if (firstSubmittedOn) {
    return (
      <>
        {formatDate(firstSubmittedOn, i18n.language)}{' '}
        <span className={cx('text-sm', inTime ? 'text-good' : 'font-semibold text-behind')}>
          {inTime ? t('due.inTime') : lateDays ? t('due.late', { count: lateDays }) : t('due.lateOnly')}
        </span>{' '}
        <span className="text-sm text-ink-soft">{submittedBy}</span>
      </>
    )
  }
  if (!demanded || left === undefined) return '–'
  return (
    <span className={overdue ? 'font-semibold text-late' : 'text-ink-soft'}>
      {t(left < 0 ? 'due.past' : left === 0 ? (overdue ? 'due.overdue' : 'due.today') : 'due.left', {
        count: Math.abs(left),
      })}
    </span>
  )
}
