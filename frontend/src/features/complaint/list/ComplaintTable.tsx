import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { weekday } from '@/lib/roc-date'
import { Badge } from '@/ui/Badge'
import { cx } from '@/ui/cx'
import { Highlight } from '@/ui/Highlight'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import { CaseLight } from '../case/CaseLight'
import type { ComplaintRow } from '../queries'
import { StateBadge } from '../StateBadge'

/** On a phone the subject's cell says it, so that a card stays short. */
const wideOnly = 'phone:hidden!'

type Props = {
  caption: string
  rows: ComplaintRow[]
  /** The searched words, marked in numbers and subjects. */
  words?: string
  sort: string
  onSort: (sort: string) => void
  busy?: boolean
  /** The box that chooses a row, for those who may do something with several. */
  choice?: (row: ComplaintRow) => ReactNode
}

/** Cases with their deadline; on a phone each becomes a card. */
export function ComplaintTable({ caption, rows, words, sort, onSort, busy, choice }: Props) {
  const { t, i18n } = useTranslation('complaint')
  const { language } = i18n
  const unitOf = ({ unit }: ComplaintRow) => (unit ? localName(unit, language) : t('unassigned'))
  const number = (row: ComplaintRow) => (
    <span className="whitespace-nowrap">
      <Highlight text={row.number} words={words} />
    </span>
  )
  const columns: Column<ComplaintRow>[] = [
    ...(choice ? [{ id: 'choice', header: t('column.choice'), cell: choice, className: 'no-print wide:w-12' }] : []),
    { id: 'number', header: t('column.number'), className: wideOnly, cell: number },
    {
      id: 'subject',
      header: t('column.subject'),
      className: 'wide:min-w-44',
      rowHeader: true,
      cell: (row) => (
        <>
          <span className="text-sm text-ink-soft wide:hidden">{number(row)}</span>
          <span className="flex flex-wrap items-baseline gap-x-2 phone:text-[1.0625rem] phone:font-semibold">
            <Link to="/complaints/$id" params={{ id: row.id }} className="min-w-0 [overflow-wrap:anywhere]">
              <Highlight text={row.subject} words={words} />
            </Link>
            {row.confidential && <Badge look="none" shape="◇" words={t('confidential')} />}
          </span>
          <span className="block text-sm text-ink-soft">
            {[t(`category.${row.category}`), localName(row.topic, language), row.onSite && t('handling.true')]
              .filter(Boolean)
              .join(t('stop'))}
          </span>
        </>
      ),
    },
    {
      id: 'petitioner',
      header: t('column.petitioner'),
      className: cx('wide:whitespace-nowrap'),
      cell: ({ petitionerName }) => petitionerName ?? <span className="text-ink-soft">{t('unnamed')}</span>,
    },
    {
      id: 'channel',
      header: t('column.channel'),
      className: cx('wide:min-w-20', wideOnly),
      cell: ({ channel }) => t(`channel.${channel}`),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      className: 'wide:min-w-24',
      cell: (row) => (
        <>
          <span className={row.unit ? undefined : 'text-ink-soft'}>{unitOf(row)}</span>
          {row.handlerName && <span className="wide:block phone:ms-2">{row.handlerName}</span>}
        </>
      ),
    },
    {
      id: 'received',
      header: t('column.received'),
      sort: 'receivedOn',
      className: 'whitespace-nowrap',
      cell: ({ receivedOn }) => formatDate(receivedOn, language),
    },
    {
      id: 'due',
      header: t('column.due'),
      sort: 'dueOn',
      className: 'wide:w-[13.5rem]',
      cell: ({ dueOn, light, workingDaysLeft }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2 phone:max-w-[calc(100%-6.5rem)] phone:align-top">
          <span className="whitespace-nowrap">
            {formatDate(dueOn, language)} ({weekday(dueOn, language)})
          </span>
          <CaseLight light={light} workingDaysLeft={workingDaysLeft} />
        </span>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state, outcome }) => <StateBadge state={state} outcome={outcome} />,
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
