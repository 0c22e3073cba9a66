import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Link } from '@/ui/Link'
import { type Column, Table } from '@/ui/Table'
import type { ActionItem } from './queries'
import { readingOf } from './schedule'

type Assignment = ActionItem['assignments'][number]

/** Who does it and when: the plan's own words, and how the program reads them. */
export function Assignments({ assignments }: { assignments: Assignment[] }) {
  const { t, i18n } = useTranslation('actionitem')
  const columns: Column<Assignment>[] = [
    {
      id: 'units',
      header: t('column.units'),
      rowHeader: true,
      cell: ({ units }) => (
        <span className="flex flex-wrap gap-x-3">
          {units.map((unit) => (
            <Link key={unit.id} to="/action-items" search={{ unit: unit.code }}>
              {localName(unit, i18n.language)}
            </Link>
          ))}
        </span>
      ),
    },
    {
      id: 'schedule',
      header: t('column.schedule'),
      cell: (assignment) => (
        <>
          <span className="font-semibold">{assignment.scheduleWords}</span>
          <span className="block text-sm text-ink-soft">{readingOf(assignment, t)}</span>
        </>
      ),
      className: 'md:w-[34%]',
    },
    {
      id: 'due',
      header: t('column.due'),
      cell: ({ nextDue }) =>
        nextDue ? (
          <>
            <span className="whitespace-nowrap">{formatDay(nextDue.date, i18n.language)}</span>
            {nextDue.rolled && (
              <span className="block text-sm text-ink-soft">
                {t('item.rolled', { date: formatDay(nextDue.official, i18n.language) })}
              </span>
            )}
            {nextDue.calendarMissing && (
              <span className="block text-sm text-ink-soft">{t('item.calendarMissing')}</span>
            )}
          </>
        ) : (
          <span className="text-ink-soft">{t('item.noDue')}</span>
        ),
      className: 'md:w-[27%]',
    },
  ]
  return <Table caption={t('item.assignments')} columns={columns} rows={assignments} rowKey={({ id }) => id} />
}
