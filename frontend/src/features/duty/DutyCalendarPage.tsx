import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { monthsOf } from '@/features/calendar/days'
import { calendarYearQuery } from '@/features/calendar/queries'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { thisYear, todayInTaipei, yearName, yearOf } from '@/lib/format'
import { Button } from '@/ui/Button'
import { StatusLegend } from '@/ui/chart/StatusShape'
import { YearSelect } from '@/ui/field/YearSelect'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { usePhone } from '@/ui/usePhone'
import { DayDuties } from './DayDuties'
import { DutyMonth } from './DutyMonth'
import { DutyTabs } from './DutyTabs'
import { dutiesQuery } from './queries'
import { byDay, firstDay, plainDays } from './year-days'

const FeedDialog = lazy(async () => ({ default: (await import('./FeedDialog')).FeedDialog }))

const route = getRouteApi('/staff/duties/calendar')

/** The year on one sheet: what is due on which day, and which days are off. */
export function DutyCalendarPage() {
  const { t, i18n } = useTranslation('duty')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const phone = usePhone()
  const panel = useRef<HTMLElement>(null)
  const [feed, setFeed] = useState(false)
  const today = todayInTaipei()
  const year = yearOf(search.year) ?? thisYear()
  const { data, error } = useQuery(dutiesQuery({ year, unit: search.unit }))
  const { data: calendar, error: calendarError } = useQuery(calendarYearQuery(year))
  const duties = data?.items ?? []
  const days = byDay(duties)
  const chosen = search.day ?? firstDay(duties, today)
  const beyond = duties.filter(({ due }) => !due.date.startsWith(`${year}-`)).length

  function choose(day: string) {
    void navigate({ search: { ...search, day }, replace: true, resetScroll: false })
    if (phone) panel.current?.scrollIntoView({ block: 'start' })
  }

  return (
    <Page
      title={t('calendar.title')}
      aside={data && t('list.total', { year: yearName(year, i18n.language), count: duties.length })}
      actions={
        <>
          <UnitSelect
            bare
            label={t('column.units')}
            emptyLabel={t('filter.office')}
            value={search.unit}
            onChange={(unit) => void navigate({ search: { ...search, unit, day: undefined } })}
          />
          <YearSelect bare value={year} onChange={(to) => void navigate({ search: { unit: search.unit, year: to } })} />
          <Button onPress={() => setFeed(true)}>{t('feed.open')}</Button>
          <DutyTabs view="calendar" search={search} />
        </>
      }
    >
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && (
        <>
          <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <StatusLegend />
            <span className="flex items-center gap-1">
              <span aria-hidden="true" className="inline-block h-4 w-5 rounded bg-none-soft ring-1 ring-line" />
              {t('calendar.off')}
            </span>
            {calendarError && <span>{t('calendar.missing')}</span>}
            {calendar?.provisional && <span>{t('calendar.provisional')}</span>}
            {beyond > 0 && (
              <Link to="/duties" search={{ unit: search.unit, year: search.year, month: '12' }}>
                {t('calendar.beyond', { count: beyond })}
              </Link>
            )}
          </div>
          <div className="grid items-start gap-3 grid-cols-[minmax(0,1fr)] xl:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4 print:grid-cols-3">
              {monthsOf(calendar?.items ?? plainDays(year)).map((month) => (
                <DutyMonth
                  key={month.month}
                  month={month}
                  days={days}
                  today={today}
                  chosen={chosen}
                  onChoose={choose}
                />
              ))}
            </div>
            <div className="max-xl:order-first xl:sticky xl:top-16 xl:max-h-[calc(100dvh-5rem)] xl:overflow-y-auto print:static">
              <DayDuties ref={panel} day={chosen} duties={days.get(chosen ?? '') ?? []} />
            </div>
          </div>
        </>
      )}
      <Suspense>{feed && <FeedDialog unit={search.unit} onClose={() => setFeed(false)} />}</Suspense>
    </Page>
  )
}
