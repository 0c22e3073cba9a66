import { useTranslation } from 'react-i18next'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import { DutyActions } from './DutyActions'
import { DueWords, DutyBadge, LeftWords, MarkWords, ProgressWords, UnitWords, wordsOf } from './DutyParts'
import type { Duty } from './queries'

type Props = {
  caption: string
  duties: Duty[]
  /** The heading above a run of rows. */
  groupOf?: (duty: Duty) => string
  /** On the page of an item its own words need not be said again. */
  ofOneItem?: boolean
  busy?: boolean
}

/** Duties with what may be done about each. */
export function DutyTable({ caption, duties, groupOf, ofOneItem, busy }: Props) {
  const { t } = useTranslation('duty')
  const item: Column<Duty> = {
    id: 'item',
    header: t(ofOneItem ? 'column.what' : 'column.item'),
    rowHeader: true,
    cell: (duty) => (
      <>
        {ofOneItem ? (
          <>
            <span className="block">{duty.title ?? duty.scheduleWords}</span>
            <span className="text-sm text-ink-soft">
              <UnitWords duty={duty} />
            </span>
          </>
        ) : (
          <Link to="/action-items/$id" params={{ id: duty.itemCode }} className="line-clamp-2 print:line-clamp-none">
            <span className="me-2 text-sm text-ink-soft">{duty.itemCode}</span>
            {wordsOf(duty)}
          </Link>
        )}
        <span className="block text-sm text-ink-soft">
          {duty.called && <span className="me-2 font-semibold">{t('called')}</span>}
          {!ofOneItem && duty.scheduleWords}
        </span>
        <MarkWords mark={duty.mark} />
      </>
    ),
  }
  const units: Column<Duty> = {
    id: 'units',
    header: t('column.units'),
    cell: (duty) => <UnitWords duty={duty} />,
    className: 'md:w-[16%] text-[0.9375rem]',
  }
  const columns: Column<Duty>[] = [
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ due }) => <DueWords due={due} />,
      className: ofOneItem ? 'md:w-[8.5rem]' : 'md:w-[13rem]',
    },
    item,
    ...(ofOneItem ? [] : [units]),
    {
      id: 'progress',
      header: t('column.progress'),
      cell: (duty) => <ProgressWords duty={duty} />,
      className: 'md:w-[15%]',
    },
    {
      id: 'status',
      header: t('column.status'),
      cell: (duty) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          <DutyBadge duty={duty} />
          <span className="text-sm">
            <LeftWords duty={duty} />
          </span>
        </span>
      ),
      className: 'md:w-[9.5rem]',
    },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: (duty) => duty.allowedActions.length > 0 && <DutyActions duty={duty} />,
      className: 'no-print md:w-[6.5rem]',
    },
  ]
  return (
    <Table caption={caption} columns={columns} rows={duties} rowKey={({ id }) => id} groupOf={groupOf} busy={busy} />
  )
}
