import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { DutyLine } from '@/features/duty/DutyLine'
import type { Duty } from '@/features/duty/queries'
import { Link, linkTo } from '@/ui/Link'
import { ImprovementLine } from './ImprovementLine'
import { ProgressLine } from './ProgressLine'
import type { Reminders } from './queries'
import { ReportLine } from './ReportLine'
import { waitingMonths } from './waiting-months'

/** So many of each kind are shown; the list of duties has the others. */
const inSight = 8

type Props = { reminders: Reminders; onLeave: () => void }

/** What waits for the caller: what is overdue, and what is due soon. */
export function RemindersList({ reminders: { overdue, dueSoon, improvements, reports, progress }, onLeave }: Props) {
  const { t } = useTranslation(['reminder', 'duty'])
  const id = useId()
  const months = waitingMonths(progress)
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-[1.0625rem]">
        {t('panel.title')}
      </h2>
      {overdue.length + dueSoon.length + improvements.length + reports.length + progress.length === 0 && (
        <p className="mt-1 text-ink-soft">{t('panel.none')}</p>
      )}
      {months.length > 0 && (
        <>
          <h3 className="mt-2 text-[0.9375rem] text-ink-soft">
            {t('panel.progress')} {progress.length}
          </h3>
          <ul className="divide-y divide-line">
            {months.slice(0, inSight).map((waiting) => (
              <li key={waiting.key}>
                <ProgressLine waiting={waiting} onOpen={onLeave} />
              </li>
            ))}
          </ul>
          {months.length > inSight && (
            <Link {...linkTo({ to: '/progress' })} onClick={onLeave} className="text-[0.9375rem]">
              {t('panel.more', { count: months.length - inSight })}
            </Link>
          )}
        </>
      )}
      <Group title={t('panel.overdue')} duties={overdue} status="OVERDUE" onLeave={onLeave} />
      <Group title={t('panel.dueSoon')} duties={dueSoon} onLeave={onLeave} />
      {improvements.length > 0 && (
        <>
          <h3 className="mt-2 text-[0.9375rem] text-ink-soft">
            {t('panel.improvements')} {improvements.length}
          </h3>
          <ul className="divide-y divide-line">
            {improvements.slice(0, inSight).map((one) => (
              <li key={one.id}>
                <ImprovementLine improvement={one} onOpen={onLeave} />
              </li>
            ))}
          </ul>
          {improvements.length > inSight && (
            <Link to="/improvements" search={{ sort: 'dueOn' }} onClick={onLeave} className="text-[0.9375rem]">
              {t('panel.more', { count: improvements.length - inSight })}
            </Link>
          )}
        </>
      )}
      {reports.length > 0 && (
        <>
          <h3 className="mt-2 text-[0.9375rem] text-ink-soft">
            {t('panel.reports')} {reports.length}
          </h3>
          <ul className="divide-y divide-line">
            {reports.slice(0, inSight).map((one) => (
              <li key={one.id}>
                <ReportLine report={one} onOpen={onLeave} />
              </li>
            ))}
          </ul>
          {reports.length > inSight && (
            <Link to="/dissatisfaction-reports" onClick={onLeave} className="text-[0.9375rem]">
              {t('panel.more', { count: reports.length - inSight })}
            </Link>
          )}
        </>
      )}
      <p className="mt-3 flex justify-between gap-4 border-t border-line pt-2 text-[0.9375rem]">
        <Link to="/duties" search={{ state: 'OPEN' }} onClick={onLeave}>
          {t('panel.all')}
        </Link>
        <Link to="/reminder-preference" onClick={onLeave}>
          {t('panel.settings')}
        </Link>
      </p>
    </section>
  )
}

type GroupProps = { title: string; duties: Duty[]; status?: string; onLeave: () => void }

function Group({ title, duties, status, onLeave }: GroupProps) {
  const { t } = useTranslation('reminder')
  if (duties.length === 0) return null
  const more = duties.length - inSight
  return (
    <>
      <h3 className="mt-2 text-[0.9375rem] text-ink-soft">
        {title} {duties.length}
      </h3>
      <ul className="divide-y divide-line">
        {duties.slice(0, inSight).map((duty) => (
          <li key={duty.id}>
            <DutyLine duty={duty} withUnits onOpen={onLeave} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link to="/duties" search={{ state: 'OPEN', status }} onClick={onLeave} className="text-[0.9375rem]">
          {t('panel.more', { count: more })}
        </Link>
      )}
    </>
  )
}
