import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Badge } from '@/ui/Badge'
import { Highlight } from '@/ui/Highlight'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import type { ImprovementRow } from '../queries'
import { StandingBadge } from '../StandingBadge'

/** On a phone the finding's cell says it, so that a card stays short. */
const wideOnly = 'phone:hidden!'

type Props = {
  caption: string
  rows: ImprovementRow[]
  /** The searched words, marked in numbers and findings. */
  words?: string
  sort: string
  onSort: (sort: string) => void
  busy?: boolean
}

/** Improvements with their day and how they stand; on a phone each becomes a card. */
export function ImprovementTable({ caption, rows, words, sort, onSort, busy }: Props) {
  const { t, i18n } = useTranslation('improvement')
  const { language } = i18n
  const number = (row: ImprovementRow) => (
    <span className="whitespace-nowrap">
      <Highlight text={row.number} words={words} />
    </span>
  )
  const columns: Column<ImprovementRow>[] = [
    { id: 'number', header: t('column.number'), className: wideOnly, cell: number },
    {
      id: 'finding',
      header: t('column.finding'),
      rowHeader: true,
      cell: (row) => (
        <>
          <span className="text-sm text-ink-soft wide:hidden">{number(row)}</span>
          <span className="flex flex-wrap items-baseline gap-x-2 phone:text-[1.0625rem] phone:font-semibold">
            <Link
              to="/improvements/$id"
              params={{ id: row.id }}
              className="line-clamp-3 min-w-0 [overflow-wrap:anywhere]"
            >
              <Highlight text={row.finding} words={words} />
            </Link>
            {row.restricted && <Badge look="none" shape="◇" words={t('restricted')} />}
          </span>
          <span className="block text-sm text-ink-soft">
            {[t(`kind.${row.source.kind}`), row.source.label].filter(Boolean).join(t('stop'))}
          </span>
        </>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      className: 'wide:min-w-24',
      cell: (row) => (
        <>
          <span>{localName(row.unit, language)}</span>
          {row.ownerName && <span className="wide:block phone:ms-2">{row.ownerName}</span>}
        </>
      ),
    },
    {
      id: 'created',
      header: t('column.created'),
      sort: 'createdOn',
      className: 'whitespace-nowrap',
      cell: ({ createdOn }) => formatDate(createdOn, language),
    },
    {
      id: 'due',
      header: t('column.due'),
      sort: 'dueOn',
      className: 'whitespace-nowrap',
      cell: ({ dueOn }) => (dueOn ? formatDate(dueOn, language) : <span className="text-ink-soft">{t('noDay')}</span>),
    },
    {
      id: 'status',
      header: t('column.status'),
      cell: ({ status, rounds }) => <StandingBadge status={status} rounds={rounds} />,
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
