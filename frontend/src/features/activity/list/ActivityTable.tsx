import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { weekday } from '@/lib/roc-date'
import { cx } from '@/ui/cx'
import { Highlight } from '@/ui/Highlight'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import { PendingBadge, ToneBadge } from '../DetailBadges'
import { useQuantities } from '../form/useQuantities'
import { ItemLinks } from '../ItemLinks'
import type { ActivityRow } from '../queries'
import { StateBadge } from '../StateBadge'

/** On a phone the title's cell says it, so that a card stays short. */
const wideOnly = 'phone:hidden!'

type Props = {
  caption: string
  rows: ActivityRow[]
  /** The searched words, marked in the titles. */
  words?: string
  sort: string
  onSort: (sort: string) => void
  busy?: boolean
}

export function ActivityTable({ caption, rows, words, sort, onSort, busy }: Props) {
  const { t, i18n } = useTranslation('activity')
  const { language } = i18n
  const quantities = useQuantities()
  const day = ({ happenedOn }: ActivityRow) => (
    <>
      {formatDate(happenedOn, language)} <span className="text-ink-soft">({weekday(happenedOn, language)})</span>
    </>
  )
  const kindOf = ({ kind }: ActivityRow) => localName(kind, language)
  const unitsOf = ({ units }: ActivityRow) => units.map((unit) => localName(unit, language)).join(t('comma'))
  const columns: Column<ActivityRow>[] = [
    {
      id: 'happenedOn',
      header: t('column.happenedOn'),
      sort: 'happenedOn',
      className: cx('whitespace-nowrap', wideOnly),
      cell: day,
    },
    {
      id: 'title',
      header: t('column.title'),
      rowHeader: true,
      cell: (row) => (
        <>
          <span className="flex flex-wrap items-baseline gap-x-2 phone:text-[1.0625rem] phone:font-semibold">
            <Link to="/activities/$id" params={{ id: row.id }} className="min-w-0 [overflow-wrap:anywhere]">
              <Highlight text={row.title} words={words} />
            </Link>
            {row.tone && <ToneBadge tone={row.tone} />}
            {row.pending && <PendingBadge of={row.medium ? 'media' : 'drill'} />}
            <StateBadge state={row.state} />
          </span>
          <span className="flex flex-wrap gap-x-3 wide:hidden">
            <span>{day(row)}</span>
            <span>{kindOf(row)}</span>
            <span className="text-ink-soft">{unitsOf(row)}</span>
          </span>
        </>
      ),
    },
    { id: 'kind', header: t('column.kind'), cell: kindOf, className: cx('wide:min-w-24', wideOnly) },
    { id: 'units', header: t('column.units'), cell: unitsOf, className: cx('wide:min-w-28', wideOnly) },
    { id: 'items', header: t('column.items'), cell: ({ itemCodes }) => <ItemLinks codes={itemCodes} /> },
    { id: 'quantities', header: t('column.quantities'), cell: quantities, className: 'wide:text-end wide:min-w-36' },
    {
      id: 'attachments',
      header: t('column.attachments'),
      className: 'whitespace-nowrap wide:text-end',
      cell: ({ attachments }) => attachments > 0 && t('attachments', { count: attachments }),
    },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
      busy={busy}
    />
  )
}
