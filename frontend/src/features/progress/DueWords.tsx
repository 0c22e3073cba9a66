import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import { cx } from '@/ui/cx'
import type { Period } from './queries'

type Props = { due: Period['due']; left?: number; short?: boolean }

/** The due day, with the arithmetic where it moved, and how many working days are left: 11/07 (Sat) → 11/09 (Mon). */
export function DueWords({ due, left, short }: Props) {
  const { t, i18n } = useTranslation('progress')
  const day = (iso: string) => formatShortDay(iso, i18n.language)
  const near = left === undefined ? undefined : left === 0 ? 'today' : left < 0 ? 'past' : 'left'
  return (
    <>
      {due.rolled && (
        <span className="whitespace-nowrap text-ink-soft">
          {day(due.official)}
          <span aria-hidden="true"> → </span>
          <span className="sr-only">{t('due.rolledTo')}</span>
        </span>
      )}
      <span className="whitespace-nowrap">{short ? day(due.date) : t('due.until', { date: day(due.date) })}</span>
      {near && (
        <span className={cx('ms-2 whitespace-nowrap', left !== undefined && left <= 0 && 'font-semibold text-late')}>
          {t(`due.${near}`, { count: Math.abs(left ?? 0) })}
        </span>
      )}
      {due.calendarMissing && <span className="block text-sm text-ink-soft">{t('due.calendarMissing')}</span>}
    </>
  )
}
