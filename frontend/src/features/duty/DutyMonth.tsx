import { useTranslation } from 'react-i18next'
import type { Month } from '@/features/calendar/days'
import type { CalendarDay } from '@/features/calendar/queries'
import { formatShortDay } from '@/lib/format'
import { StatusShape } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import type { Duty } from './queries'
import { statusOf } from './year-days'

type Props = {
  month: Month
  days: Map<string, Duty[]>
  today: string
  chosen?: string
  onChoose: (day: string) => void
}

/** A small month: days off are grey, days on which something is due carry shape and number and can be opened. */
export function DutyMonth({ month: { month, weeks }, ...props }: Props) {
  const { t } = useTranslation('duty')
  const name = t('months.month', { month })
  return (
    <section className="card p-2" aria-labelledby={`duty-month-${month}`}>
      <h2 id={`duty-month-${month}`} className="px-1 text-base leading-6">
        {name}
      </h2>
      <table className="w-full table-fixed border-separate border-spacing-px text-center text-sm">
        <caption className="sr-only">{name}</caption>
        <thead>
          <tr>
            {t('weekdays')
              .split(' ')
              .map((head) => (
                <th key={head} scope="col" className="font-normal text-ink-soft">
                  {head}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((day) => day)?.date}>
              {week.map((day, place) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: a blank has only its place
                day ? <Day key={day.date} day={day} {...props} /> : <td key={place} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Day({ day, days, today, chosen, onChoose }: Omit<Props, 'month'> & { day: CalendarDay }) {
  const { t, i18n } = useTranslation(['duty', 'ui'])
  const { date, working } = day
  const duties = days.get(date) ?? []
  const words = [day.overlay, day.note].filter(Boolean).join(t('comma'))
  const number = Number(date.slice(8))
  const look = cx(
    'rounded p-0 align-top leading-4',
    !working && 'bg-none-soft text-ink-soft',
    date === today && 'outline-2 -outline-offset-1 outline-accent',
  )
  if (duties.length === 0) {
    return (
      <td className={cx(look, 'h-7')} title={words || undefined} aria-current={date === today ? 'date' : undefined}>
        <time dateTime={date}>{number}</time>
        {!working && <span className="sr-only"> {t('calendar.off')}</span>}
      </td>
    )
  }
  const status = statusOf(duties)
  return (
    <td className={look} aria-current={date === today ? 'date' : undefined}>
      <button
        type="button"
        aria-pressed={date === chosen}
        aria-label={t('calendar.day', {
          day: formatShortDay(date, i18n.language),
          count: duties.length,
          status: t(`ui:status.${status}`),
        })}
        onClick={() => onChoose(date)}
        className={cx(
          'h-7 w-full cursor-pointer rounded font-semibold',
          date === chosen ? 'bg-accent text-white' : 'bg-accent-soft hover:bg-accent hover:text-white',
        )}
      >
        <span className="block leading-[0.9375rem]">{number}</span>
        <span
          aria-hidden="true"
          className="mx-auto flex w-fit items-center gap-0.5 rounded-sm bg-paper px-0.5 text-[0.6875rem] leading-3 text-ink"
        >
          <StatusShape status={status} className="size-2!" />
          {duties.length}
        </span>
      </button>
    </td>
  )
}
