import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import type { Dashboard } from './queries'

type Upcoming = Dashboard['upcoming'][number]

/** So many rows stay in sight on a small office screen; the others unfold. */
const inSight = 9

/** What falls due next, by day. */
export function UpcomingCard({ upcoming }: { upcoming: Upcoming[] }) {
  const { t } = useTranslation('dashboard')
  const [all, setAll] = useState(false)
  const hidden = upcoming.length - inSight
  const shown = all || hidden <= 0 ? upcoming.length : inSight
  return (
    <Card
      title={t('upcoming.title')}
      aside={
        hidden > 0 && (
          <span className="-my-2 -me-3 block">
            <Button kind="plain" small aria-expanded={all} onPress={() => setAll(!all)}>
              {all ? t('upcoming.fewer') : t('upcoming.more', { count: hidden })}
            </Button>
          </span>
        )
      }
      className="py-3"
    >
      {upcoming.length === 0 && <p className="text-ink-soft">{t('upcoming.none')}</p>}
      {byDay(upcoming).map(({ day, rows, start }) => (
        <DayRows key={day} rows={rows} shown={shown - start} />
      ))}
    </Card>
  )
}

/** One day's rows, the first `shown` of them. */
function DayRows({ rows, shown }: { rows: Upcoming[]; shown: number }) {
  const { t, i18n } = useTranslation('dashboard')
  const first = rows[0]
  if (!first) return null
  const { due, workingDaysLeft } = first
  const soon = workingDaysLeft !== undefined && workingDaysLeft <= 5
  return (
    <section className={cx('mb-2', shown <= 0 && 'hidden')}>
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-3 border-b border-line text-[0.9375rem] leading-7">
        <span>{formatDay(due.date, i18n.language)}</span>
        <span className={cx('text-sm', soon ? 'font-semibold text-watch' : 'font-normal text-ink-soft')}>
          {due.calendarMissing || workingDaysLeft === undefined
            ? t('upcoming.calendarMissing')
            : t('upcoming.left', { count: workingDaysLeft })}
        </span>
      </h3>
      {due.rolled && (
        <p className="text-sm text-ink-soft">
          {t('upcoming.rolled', { date: formatDay(due.official, i18n.language) })}
        </p>
      )}
      <ul>
        {rows.map((row, place) => (
          <li
            key={row.itemCode + row.scheduleWords}
            className={cx(
              'flex flex-wrap items-baseline gap-x-2 py-0.5 text-[0.9375rem] leading-[1.625rem] sm:flex-nowrap sm:py-0',
              place >= shown && 'hidden',
            )}
          >
            <span className="w-[4.25rem] shrink-0 text-sm text-ink-soft">{row.itemCode}</span>
            <Link
              to="/action-items/$id"
              params={{ id: row.itemCode }}
              className="min-w-0 grow basis-2/3 sm:basis-0 sm:truncate"
              title={row.itemText}
            >
              {row.itemText}
            </Link>
            <Units units={row.units} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Units({ units }: { units: Upcoming['units'] }) {
  const { t, i18n } = useTranslation('dashboard')
  const names = units.map((unit) => localName(unit, i18n.language))
  const all = names.join(t('comma'))
  return (
    <span className="shrink-0 ps-[4.75rem] text-sm text-ink-soft sm:ps-0" title={all}>
      {names.length <= 1 ? all : t('upcoming.units', { first: names[0], count: names.length })}
    </span>
  )
}

function byDay(upcoming: Upcoming[]) {
  const days: { day: string; rows: Upcoming[]; start: number }[] = []
  for (const [place, row] of upcoming.entries()) {
    const last = days.at(-1)
    if (last?.day === row.due.date) last.rows.push(row)
    else days.push({ day: row.due.date, rows: [row], start: place })
  }
  return days
}
