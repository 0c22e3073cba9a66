import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { thisYear } from '@/lib/format'
import { rocYear } from '@/lib/roc-date'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { CalendarFrame } from './CalendarFrame'
import { DayLegend } from './DayMark'
import { monthsOf } from './days'
import { MonthGrid } from './MonthGrid'
import { type CalendarYear, calendarYearQuery } from './queries'

const route = getRouteApi('/staff/calendar')

/** The official working days of one year on one sheet. */
export function CalendarPage() {
  const { t, i18n } = useTranslation('calendar')
  const { year: wanted } = route.useSearch()
  const year = /^\d{4}$/.test(wanted ?? '') ? Number(wanted) : thisYear()
  const { data, error } = useQuery(calendarYearQuery(year))
  const problem = error && asProblem(error)
  const yearName = (gregorian: number) =>
    i18n.language === 'en' ? String(gregorian) : t('year', { year: rocYear(gregorian) })

  return (
    <CalendarFrame view="year" aside={data && <EditionWords year={data} />}>
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <nav aria-label={t('years')} className="flex items-center gap-2">
          <ButtonLink to="/calendar" search={{ year: String(year - 1) }} className="no-print">
            <span aria-hidden="true">◀</span> {yearName(year - 1)}
          </ButtonLink>
          <strong className="px-2 text-xl">{yearName(year)}</strong>
          <ButtonLink to="/calendar" search={{ year: String(year + 1) }} className="no-print">
            {yearName(year + 1)} <span aria-hidden="true">▶</span>
          </ButtonLink>
        </nav>
        <div className="lg:ms-auto">
          <DayLegend />
        </div>
      </div>
      {data?.provisional && (
        <p role="note" className="mb-3 rounded-md border border-mark bg-watch-soft px-4 py-2">
          <span aria-hidden="true">▲ </span>
          {t('provisional')}
        </p>
      )}
      {problem?.code === 'calendar-year-missing' ? (
        <EmptyState title={t('missing', { year: yearName(year) })}>
          <Link to="/calendar/editions">{t('missingNext')}</Link>
        </EmptyState>
      ) : (
        problem && <ProblemNotice problem={problem} />
      )}
      {!data && !problem && <Skeleton lines={12} className="card p-5" />}
      {data && (
        <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-3">
          {monthsOf(data.items).map((month) => (
            <MonthGrid key={month.month} month={month} />
          ))}
        </div>
      )}
    </CalendarFrame>
  )
}

function EditionWords({ year }: { year: CalendarYear }) {
  const { t } = useTranslation('calendar')
  const working = year.items.filter((day) => day.working).length
  return t('edition', { revision: year.revision, working, rest: year.items.length - working })
}
