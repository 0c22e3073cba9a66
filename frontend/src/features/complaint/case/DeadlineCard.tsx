import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Card } from '@/ui/Card'
import type { Complaint } from '../queries'
import { CaseLight } from './CaseLight'
import { DeadlineSteps } from './DeadlineSteps'

/** The deadline that holds, how it came about, and what moved it. */
export function DeadlineCard({ complaint }: { complaint: Complaint }) {
  const { t, i18n } = useTranslation('complaint')
  const { deadline, dueOn, firstDueOn, light, workingDaysLeft, passOnBy, extension } = complaint
  const day = (iso: string) => formatDay(iso, i18n.language)
  return (
    <Card title={t('deadline.title')}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong className="text-xl">{day(dueOn)}</strong>
        <CaseLight light={light} workingDaysLeft={workingDaysLeft} />
      </p>
      <p className="mt-1 text-ink-soft">
        {deadline
          ? t('deadline.from', { from: day(deadline.from), count: deadline.days })
          : t('deadline.calendarMissing')}
      </p>
      {dueOn !== firstDueOn && <p className="mt-1">{t('deadline.extended', { first: day(firstDueOn) })}</p>}
      {deadline && firstDueOn !== deadline.due && (
        <p className="mt-2 rounded-md bg-watch-soft px-3 py-1.5">
          <span aria-hidden="true">▲ </span>
          {t('deadline.moved', { promised: day(firstDueOn), now: day(deadline.due) })}
        </p>
      )}
      {extension && (
        <p className="mt-2 rounded-md bg-watch-soft px-3 py-1.5 [overflow-wrap:anywhere]">
          <span aria-hidden="true">▲ </span>
          {t('deadline.asked', { to: day(extension.dueOn), level: t(`level.${extension.level}`) })}
          <span className="block">{t('decide.why', { reason: extension.reason })}</span>
        </p>
      )}
      {passOnBy && <p className="mt-1 text-[0.9375rem]">{t('assign.passOnBy', { date: day(passOnBy) })}</p>}
      {deadline && <DeadlineSteps deadline={deadline} />}
    </Card>
  )
}
