import { useTranslation } from 'react-i18next'
import { formatDate, formatShortDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { cx } from '@/ui/cx'
import { StatusBadge } from '@/ui/StatusBadge'
import type { Duty } from './queries'

/** What is due, in words: what was called for, or the item's own text. */
export const wordsOf = ({ title, itemText }: Duty): string => title ?? itemText

/** The due day, with the arithmetic where it moved: 10/31 (Sat) → 11/02 (Mon). */
export function DueWords({ due }: { due: Duty['due'] }) {
  const { t, i18n } = useTranslation('duty')
  const day = (iso: string) => formatShortDay(iso, i18n.language)
  return (
    <>
      {due.rolled ? (
        <>
          <span className="whitespace-nowrap text-ink-soft">{day(due.official)}</span>{' '}
          <span className="whitespace-nowrap">
            <span aria-hidden="true">→ </span>
            <span className="sr-only">{t('due.rolledTo')}</span>
            {day(due.date)}
          </span>
        </>
      ) : (
        <span className="whitespace-nowrap">{day(due.date)}</span>
      )}
      {due.calendarMissing && <span className="block text-sm text-ink-soft">{t('due.calendarMissing')}</span>}
    </>
  )
}

/** How near the due day is: so many working days left, today, or so many past. Nothing when it is settled. */
export function LeftWords({ duty, short }: { duty: Duty; short?: boolean }) {
  const { t } = useTranslation('duty')
  const left = duty.workingDaysLeft
  if (duty.state !== 'OPEN' || left === undefined) return null
  const key = left === 0 ? 'today' : left < 0 ? 'past' : 'left'
  const words = t(short ? `left.short.${key}` : `left.${key}`, { count: Math.abs(left) })
  return <span className={cx('whitespace-nowrap', left <= 0 && 'font-semibold text-late')}>{words}</span>
}

/** The status of a duty; a settled one says how it was settled. */
export function DutyBadge({ duty, className }: { duty: Duty; className?: string }) {
  const { t } = useTranslation('duty')
  if (duty.state === 'OPEN') return <StatusBadge status={duty.status} className={className} />
  const done = duty.state === 'DONE'
  return <StatusBadge status={done ? 'ON_TRACK' : 'NOT_DUE'} word={t(`state.${duty.state}`)} className={className} />
}

/** The units that owe it. */
export function UnitWords({ duty: { units, joint } }: { duty: Duty }) {
  const { t, i18n } = useTranslation('duty')
  const names = units.map((unit) => localName(unit, i18n.language)).join(t('comma'))
  return joint && units.length > 1 ? t('joint', { units: names }) : names
}

/** How far it is: 14/18, what an even pace would have reached, what is missing. */
export function ProgressWords({ duty }: { duty: Duty }) {
  const { t } = useTranslation('duty')
  const { required, done, expected, missing, state } = duty
  return (
    <div className="max-w-52">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="whitespace-nowrap">
          <strong>{done}</strong>
          <span className="sr-only">{t('progress.of')}</span>
          <span aria-hidden="true">{t('progress.slash')}</span>
          {required}
        </span>
        {expected !== undefined && state === 'OPEN' && (
          <span className="whitespace-nowrap text-sm text-ink-soft">
            {t('progress.expected', { value: expected.toFixed(1) })}
          </span>
        )}
        {missing > 0 && state === 'OPEN' && (
          <span className="whitespace-nowrap text-sm">{t('progress.missing', { count: missing })}</span>
        )}
      </p>
      {required > 1 && <PaceBar duty={duty} />}
    </div>
  )
}

/** The same as a length, with a notch where an even pace would stand. */
function PaceBar({ duty: { required, done, expected } }: { duty: Duty }) {
  const share = (value: number) => `${Math.min(100, (100 * value) / required)}%`
  return (
    <div aria-hidden="true" className="relative h-2 rounded-sm bg-none-soft [print-color-adjust:exact]">
      <div className="h-full rounded-sm bg-accent/75" style={{ width: share(done) }} />
      {expected !== undefined && (
        <div className="absolute inset-y-[-2px] w-0.5 bg-ink" style={{ insetInlineStart: share(expected) }} />
      )}
    </div>
  )
}

/** What somebody declared about it, by whom. */
export function MarkWords({ mark }: { mark: Duty['mark'] }) {
  const { t, i18n } = useTranslation('duty')
  if (!mark) return null
  const by = mark.doneOn
    ? t('mark.done', { by: mark.by, date: formatDate(mark.doneOn, i18n.language) })
    : t('mark.waived', { by: mark.by })
  return (
    <p className="text-sm text-ink-soft">
      {by}
      {t('colon')}
      {mark.words}
    </p>
  )
}
