import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { Highlight } from '@/ui/Highlight'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import type { ActionItemRow } from './queries'
import { useUnitWords } from './useUnitWords'

type Props = {
  items: ActionItemRow[]
  words?: string
  sort: string
  onSort: (sort: string) => void
  busy: boolean
}

export function ItemTable({ items, words, sort, onSort, busy }: Props) {
  const { t, i18n } = useTranslation('actionitem')
  const comma = t('comma')
  const unitWords = useUnitWords()
  const columns: Column<ActionItemRow>[] = [
    {
      id: 'code',
      header: t('column.code'),
      sort: 'code',
      cell: ({ code }) => <Highlight text={code} words={words} />,
      className: 'text-ink-soft whitespace-nowrap',
    },
    {
      id: 'text',
      header: t('column.text'),
      rowHeader: true,
      cell: ({ code, officialText }) => (
        <Link to="/action-items/$id" params={{ id: code }} className="line-clamp-3 print:line-clamp-none">
          <Highlight text={officialText} words={words} />
        </Link>
      ),
    },
    {
      id: 'units',
      header: t('column.units'),
      cell: unitWords,
      className: 'md:w-[24%] text-[0.9375rem]',
    },
    {
      id: 'schedule',
      header: t('column.schedule'),
      cell: ({ scheduleWords }) => scheduleWords.join(comma),
      className: 'md:w-[14%] text-[0.9375rem]',
    },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ nextDue }) => nextDue && formatDate(nextDue.date, i18n.language),
      className: 'whitespace-nowrap',
    },
  ]
  return (
    <Table
      caption={t('list.caption')}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      groupOf={({ criterionCode, criterionTitle }) => `${criterionCode} ${criterionTitle}`}
      sort={sort}
      onSort={onSort}
      busy={busy}
    />
  )
}
