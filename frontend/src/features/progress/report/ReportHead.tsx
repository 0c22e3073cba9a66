import { useTranslation } from 'react-i18next'
import { formatInstant, formatShortDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Link } from '@/ui/Link'
import { DueWords } from '../DueWords'
import { LatenessSteps } from '../LatenessSteps'
import type { Report } from '../queries'
import { StateBadge } from '../StateBadge'

type Props = { report: Report; correcting: boolean; onCorrect?: (correcting: boolean) => void }

/** How the report stands: its state, its due day, how late it is and why so, who locked it, which revisions there are. */
export function ReportHead({ report, correcting, onCorrect }: Props) {
  const { t, i18n } = useTranslation('progress')
  const { id, state, revision, due, workingDaysLeft, lateness, signed, steps, firstSubmittedOn } = report
  const { reviewedBy, reviewedAt } = report
  const instant = (at: string) => formatInstant(at, i18n.language)
  const last =
    state === 'RETURNED' ? steps.findLast(({ kind }) => kind === 'RETURNED' || kind === 'REOPENED') : undefined
  const earlier = signed.filter((one) => one.revision !== revision || state !== 'REVIEWED')
  return (
    <div className="mb-3 space-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StateBadge state={state} />
        {revision > 1 && <span className="text-ink-soft">{t('report.revision', { revision })}</span>}
        <span>
          <DueWords due={due} left={lateness ? undefined : workingDaysLeft} />
        </span>
        {firstSubmittedOn && !lateness && (
          <span className="text-ink-soft">
            {t('report.inTime', { date: formatShortDay(firstSubmittedOn, i18n.language) })}
          </span>
        )}
        {lateness && <LatenessSteps lateness={lateness} came={firstSubmittedOn !== undefined} />}
      </div>
      {state === 'REVIEWED' && reviewedBy && reviewedAt && (
        <p className="rounded-md border border-line bg-good-soft px-3 py-1.5 font-semibold text-good [print-color-adjust:exact]">
          <span aria-hidden="true">✓ </span>
          {t('report.locked', { by: reviewedBy, at: instant(reviewedAt) })}
        </p>
      )}
      {last && (
        <div className="card border-mark! bg-watch-soft! px-4 py-2">
          <p className="font-semibold">
            <span aria-hidden="true">↩ </span>
            {t(`report.sentBack.${last.kind === 'REOPENED' ? 'reopened' : 'returned'}`, {
              by: last.doneBy,
              at: instant(last.at),
            })}
          </p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{last.words}</p>
        </div>
      )}
      {earlier.length > 0 && (
        <p className="no-print flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]">
          {t('report.revisions')}
          {earlier.map((one) => (
            <Link
              key={one.revision}
              to="/progress/$id/revisions/$revision"
              params={{ id, revision: String(one.revision) }}
            >
              {t('report.revisionOf', { revision: one.revision, by: one.lockedBy, at: instant(one.lockedAt) })}
            </Link>
          ))}
        </p>
      )}
      {onCorrect && (
        <p className="no-print flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
          <Button small onPress={() => onCorrect(!correcting)}>
            {t(correcting ? 'report.stopCorrecting' : 'report.correct')}
          </Button>
          <span className="text-ink-soft">{t('report.correctHint')}</span>
        </p>
      )}
    </div>
  )
}
