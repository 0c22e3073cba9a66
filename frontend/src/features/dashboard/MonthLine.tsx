import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { formatMonth, formatShortDay, yearName } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { StatusShape } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import { YearSelect } from '@/ui/field/YearSelect'
import { Link, type LinkTarget, linkTo } from '@/ui/Link'
import type { Status } from '@/ui/StatusBadge'
import { CycleLine } from './CycleLine'
import type { Dashboard } from './queries'

type Search = { unit?: string; year?: string }

/** The first line: which month it is, what is late, what comes next; and of which year and unit the page tells. */
export function MonthLine({ data, search }: { data: Dashboard; search: Search }) {
  const { t, i18n } = useTranslation('dashboard')
  const navigate = useNavigate()
  const { duties, kpis, today, year } = data
  const present = today.startsWith(`${year}-`)
  const heading = present ? formatMonth(today, i18n.language) : yearName(year, i18n.language)
  const next = data.upcoming[0]
  useEffect(() => {
    document.title = t('title')
  }, [t])

  return (
    <div className="card flex flex-wrap items-center gap-x-5 gap-y-1 px-4 py-1">
      <h1 className="text-[1.25rem] leading-8">
        {heading}
        <span className="sr-only"> {t('title')}</span>
        {data.unit && <span className="ms-2 text-base">{localName(data.unit, i18n.language)}</span>}
      </h1>
      <ul aria-label={t('month.label')} className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Figure
          status="OVERDUE"
          count={duties.overdue}
          words={t('month.overdue', { count: duties.overdue })}
          link={{ to: '/duties', search: { ...search, status: 'OVERDUE' } }}
        />
        <Figure
          status="ATTENTION"
          count={duties.dueSoon}
          words={t('month.dueSoon', { count: duties.dueSoon })}
          link={{ to: '/duties', search: { ...search, state: 'OPEN' } }}
        />
        <Figure
          status="ON_TRACK"
          count={duties.done}
          words={t('month.done', { done: duties.done, all: duties.all })}
          link={{ to: '/duties', search: { ...search, month: 'all' } }}
        />
        {kpis.all > 0 && (
          <Figure
            status="BEHIND"
            count={kpis.missed}
            words={t('month.missed', { missed: kpis.missed, all: kpis.all })}
            link={{ to: '/kpis', search }}
          />
        )}
        {present && next && (
          <li className="text-ink-soft">
            {t('month.next')}{' '}
            <Link
              to="/duties"
              search={{ ...search, month: String(Number(next.due.date.slice(5, 7))) }}
              className="font-semibold"
            >
              {formatShortDay(next.due.date, i18n.language)}
            </Link>
            {next.workingDaysLeft !== undefined && (
              <span className="ms-2">{t('month.left', { count: next.workingDaysLeft })}</span>
            )}
          </li>
        )}
      </ul>
      <div className="no-print ms-auto flex gap-x-2 [&>*]:max-w-36">
        <YearSelect bare value={year} onChange={(to) => void navigate({ to: '/', search: { ...search, year: to } })} />
        <UnitSelect
          bare
          label={t('unit')}
          emptyLabel={t('office')}
          value={search.unit}
          onChange={(unit) => void navigate({ to: '/', search: { ...search, unit } })}
        />
      </div>
      {data.reports && <CycleLine {...data.reports} />}
    </div>
  )
}

type FigureProps = { status: Status; count: number; words: string; link: LinkTarget }

/** A number with its words. What counts nothing loses its colour. */
function Figure({ status, count, words, link }: FigureProps) {
  return (
    <li>
      <Link {...linkTo(link)} className={cx('flex items-center gap-1.5', count === 0 ? 'text-ink-soft!' : 'text-ink!')}>
        <StatusShape status={count === 0 ? 'NOT_DUE' : status} />
        {words}
      </Link>
    </li>
  )
}
