import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import { cx } from '@/ui/cx'
import { dayLooks } from './DayMark'
import { dayKind, type Month } from './days'
import type { CalendarDay } from './queries'

/** One month as a small table, and under it in words what is special about it. */
export function MonthGrid({ month: { month, days, weeks } }: { month: Month }) {
  const { t, i18n } = useTranslation('calendar')
  const heads = t('weekdays').split(' ')
  const special = days.filter((day) => day.note !== undefined || day.overlay !== undefined)
  const working = days.filter((day) => day.working).length
  return (
    <section className="card p-3" aria-labelledby={`month-${month}`}>
      <div className="mb-1 flex items-baseline justify-between">
        <h2 id={`month-${month}`} className="text-base">
          {t(`month.${month as 1}`)}
        </h2>
        <span className="text-sm text-ink-soft">{t('workingDays', { count: working })}</span>
      </div>
      <table className="w-full table-fixed border-separate border-spacing-0.5 text-center">
        <caption className="sr-only">{t(`month.${month as 1}`)}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="text-sm font-normal text-ink-soft">
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
                day ? <DayCell key={day.date} day={day} /> : <td key={place} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {special.length > 0 && (
        <ul className="mt-2 border-t border-line pt-1.5 text-sm">
          {special.map((day) => (
            <li key={day.date} className="flex gap-2">
              <span className="shrink-0 whitespace-nowrap">
                <span aria-hidden="true" className={cx('me-1 inline-block w-3', dayLooks[dayKind(day)].text)}>
                  {dayLooks[dayKind(day)].mark}
                </span>
                {formatShortDay(day.date, i18n.language)}
              </span>
              <span>{wordsOf(day, t(day.working ? 'onDuty' : 'offDuty'))}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function DayCell({ day }: { day: CalendarDay }) {
  const { t } = useTranslation('calendar')
  const kind = dayKind(day)
  const { cell, text, mark } = dayLooks[kind]
  const words = [t(`kind.${kind}`), day.overlay ?? day.note].filter(Boolean).join(t('colon'))
  return (
    <td title={kind === 'working' ? undefined : words} className={cx('h-8 rounded px-0 leading-4', cell, text)}>
      <time dateTime={day.date}>{Number(day.date.slice(8))}</time>
      {kind !== 'working' && <span className="sr-only"> {words}</span>}
      {mark && (
        <span aria-hidden="true" className="block text-[0.5rem] leading-2">
          {mark}
        </span>
      )}
    </td>
  )
}

/** An overlay says whether work is on, because it may go either way, and keeps the official remark beside it. */
const wordsOf = ({ note, overlay }: CalendarDay, duty: string) =>
  overlay === undefined ? note : [`${duty} ${overlay}`, note].filter(Boolean).join(' / ')
