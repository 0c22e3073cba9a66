import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatShortDay } from '@/lib/format'
import type { Summary } from '../months/summary'
import type { Report } from '../queries'
import { ReportFoot } from './ReportFoot'
import { SaveState } from './SaveState'
import { StepButtons } from './StepButtons'
import { useAutosave } from './useAutosave'

type Props = { report: Report; summary: Summary; children: ReactNode }

/** What fills the rest, whether everything is stored, and the way on. */
export function EditorFoot({ report, summary, children }: Props) {
  const { t, i18n } = useTranslation('progress')
  const autosave = useAutosave()
  const { year, month, over, allowedActions, state } = report
  const { lines, filled, missing, undecided } = summary
  const lacks = lines - filled + missing.length + undecided.length
  const next = firstDay(month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 })
  const blocked = !over
    ? t('blocked.running', { date: formatShortDay(next, i18n.language) })
    : lacks > 0
      ? t('blocked.missing', { count: lacks })
      : undefined

  async function settle(): Promise<boolean> {
    await autosave.flush()
    return autosave.summary().waiting === 0
  }

  return (
    <ReportFoot>
      {children}
      <div className="ms-auto flex flex-wrap items-center justify-end gap-x-3 gap-y-1 phone:ms-0 phone:w-full phone:justify-between">
        <SaveState summary={summary} />
        {allowedActions.includes('submit') || state === 'SUBMITTED' ? (
          <StepButtons report={report} version={summary.version} blocked={blocked} settle={settle} />
        ) : (
          <span className="text-[0.9375rem] text-ink-soft">{t('foot.chiefSubmits')}</span>
        )}
      </div>
    </ReportFoot>
  )
}
