import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import type { Lateness } from './queries'

/** How late a report came, or is by today, in working days; unfolded, every day of the arithmetic. */
export function LatenessSteps({ lateness, came }: { lateness: Lateness; came: boolean }) {
  const { t, i18n } = useTranslation('progress')
  const { due, came: day, workingDays, days } = lateness
  const date = (iso: string) => formatShortDay(iso, i18n.language)
  return (
    <details className="min-w-0 open:basis-full">
      <summary className="cursor-pointer print:list-none font-semibold text-late">
        <span aria-hidden="true">■ </span>
        {workingDays === undefined
          ? t('late.unknown', { day: date(day) })
          : t(came ? 'late.came' : 'late.now', { day: date(day), count: workingDays })}
        <span className="no-print ms-2 font-normal text-accent underline">{t('late.how')}</span>
      </summary>
      <p className="mt-1 text-[0.9375rem]">{t('late.from', { due: date(due) })}</p>
      <ol className="flex flex-wrap gap-1.5 py-1 text-sm">
        {days.map(({ date: iso, counted, note }) => (
          <li
            key={iso}
            className={
              counted === undefined ? 'rounded bg-none-soft px-2 py-0.5 text-none' : 'rounded bg-late-soft px-2 py-0.5'
            }
          >
            {date(iso)} {counted === undefined ? note || t('late.off') : t('late.day', { count: counted })}
          </li>
        ))}
      </ol>
    </details>
  )
}
