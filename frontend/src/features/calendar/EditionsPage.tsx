import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { formatInstant } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { ExportMenu } from '@/ui/ExportMenu'
import { Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { type Column, Table } from '@/ui/Table'
import { CalendarFrame } from './CalendarFrame'
import { CalendarImport } from './CalendarImport'
import { type CalendarEdition, calendarsQuery } from './queries'
import { useMayManageCalendar } from './useMayManageCalendar'

/** Which editions of the official calendar were loaded, and the way to load the next. */
export function EditionsPage() {
  const { t, i18n } = useTranslation('calendar')
  const { data } = useSuspenseQuery(calendarsQuery)
  const mayManage = useMayManageCalendar()

  const columns: Column<CalendarEdition>[] = [
    {
      id: 'year',
      header: t('column.year'),
      rowHeader: true,
      cell: ({ year, rocYear }) => (
        <Link to="/calendar" search={{ year: String(year) }}>
          {i18n.language === 'en' ? String(year) : t('year', { year: rocYear })}
        </Link>
      ),
    },
    { id: 'revision', header: t('column.revision'), cell: ({ revision }) => t('nthEdition', { revision }) },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ current, provisional }) => (
        <span className="inline-flex flex-wrap gap-1.5">
          {current ? (
            <Badge look="good" shape="●" words={t('state.current')} />
          ) : (
            <Badge look="none" shape="○" words={t('state.former')} />
          )}
          {provisional && <Badge look="watch" shape="▲" words={t('state.provisional')} />}
        </span>
      ),
    },
    { id: 'working', header: t('column.workingDays'), cell: ({ workingDays }) => workingDays, align: 'end' },
    { id: 'rest', header: t('column.restDays'), cell: ({ restDays }) => restDays, align: 'end' },
    { id: 'source', header: t('column.source'), cell: ({ source }) => source },
    {
      id: 'importedAt',
      header: t('column.importedAt'),
      cell: ({ importedAt }) => formatInstant(importedAt, i18n.language),
      className: 'whitespace-nowrap',
    },
  ]

  return (
    <CalendarFrame view="editions" actions={<ExportMenu source={exportOf('/api/v1/calendars/export', {})} />}>
      {mayManage && <CalendarImport />}
      {data.items.length === 0 ? (
        <EmptyState title={t('editionsEmpty')}>{t('editionsEmptyNext')}</EmptyState>
      ) : (
        <Table caption={t('view.editions')} columns={columns} rows={data.items} rowKey={({ id }) => id} />
      )}
    </CalendarFrame>
  )
}
