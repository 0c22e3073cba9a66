import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Link } from '@/ui/Link'
import { DutyActions } from './DutyActions'
import { DutyBadge, LeftWords, MarkWords, ProgressWords, UnitWords, wordsOf } from './DutyParts'
import type { Duty } from './queries'

type Props = { day?: string; duties: Duty[]; ref?: Ref<HTMLElement> }

/** What is due on the chosen day. */
export function DayDuties({ day, duties, ref }: Props) {
  const { t, i18n } = useTranslation('duty')
  const id = useId()
  return (
    <section ref={ref} aria-labelledby={id} aria-live="polite" className="card scroll-mt-16 p-4">
      <h2 id={id} className="text-[1.0625rem]">
        {day ? t('calendar.dueOn', { day: formatDay(day, i18n.language), count: duties.length }) : t('calendar.none')}
      </h2>
      <ul className="divide-y divide-line">
        {duties.map((duty) => (
          <li key={duty.id} className="space-y-1 py-2.5 last:pb-0">
            <div className="flex flex-wrap items-center justify-between gap-2">
              <DutyBadge duty={duty} />
              <span className="text-sm">
                <LeftWords duty={duty} />
              </span>
            </div>
            <Link to="/action-items/$id" params={{ id: duty.itemCode }} className="block">
              <span className="me-2 text-sm text-ink-soft">{duty.itemCode}</span>
              {wordsOf(duty)}
            </Link>
            <p className="text-sm text-ink-soft">
              <UnitWords duty={duty} />
              {t('colon')}
              {duty.scheduleWords}
            </p>
            <ProgressWords duty={duty} />
            <MarkWords mark={duty.mark} />
            {duty.allowedActions.length > 0 && <DutyActions duty={duty} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
