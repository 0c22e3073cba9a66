import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { weekday } from '@/lib/roc-date'
import { Highlight } from '@/ui/Highlight'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import { ItemLinks } from './ItemLinks'
import type { ActivityRow } from './queries'
import { StateBadge } from './StateBadge'
import { useQuantities } from './useQuantities'

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
  const columns: Column<ActivityRow>[] = [
    {
      id: 'happenedOn',
      header: t('column.happenedOn'),
      sort: 'happenedOn',
      className: 'whitespace-nowrap',
      cell: ({ happenedOn }) => (
        <>
          {formatDate(happenedOn, language)} <span className="text-ink-soft">({weekday(happenedOn, language)})</span>
        </>
      ),
    },
    {
      id: 'title',
      header: t('column.title'),
      rowHeader: true,
      cell: ({ id, title, state }) => (
        <span className="flex flex-wrap items-baseline gap-x-2 break-words phone:text-[1.0625rem] phone:font-semibold">
          <Link to="/activities/$id" params={{ id }} className="min-w-0 [overflow-wrap:anywhere]">
            <Highlight text={title} words={words} />
          </Link>
          <StateBadge state={state} />
        </span>
      ),
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => localName(kind, language) },
    {
      id: 'units',
      header: t('column.units'),
      cell: ({ units }) => units.map((unit) => localName(unit, language)).join(t('comma')),
    },
    { id: 'items', header: t('column.items'), cell: ({ itemCodes }) => <ItemLinks codes={itemCodes} /> },
    { id: 'quantities', header: t('column.quantities'), cell: quantities, align: 'end' },
    {
      id: 'attachments',
      header: t('column.attachments'),
      align: 'end',
      className: 'whitespace-nowrap',
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
