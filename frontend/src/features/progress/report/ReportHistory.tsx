import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Card } from '@/ui/Card'
import { CommentButton } from '../line/CommentButton'
import type { Report } from '../queries'

/** Who did what with the report and when, the newest first. */
export function ReportHistory({ report }: { report: Report }) {
  const { t, i18n } = useTranslation('progress')
  return (
    <Card
      title={t('history.title')}
      aside={report.allowedActions.includes('comment') && <CommentButton report={report} />}
      className="mt-3"
    >
      <ol className="divide-y divide-line">
        {report.steps.toReversed().map(({ at, doneBy, kind, words, revision }) => (
          <li key={`${at} ${kind}`} className="py-1.5 first:pt-0 sm:grid sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-x-3">
            <span className="whitespace-nowrap text-ink-soft">{formatInstant(at, i18n.language)}</span>
            <div className="min-w-0">
              <span className="font-semibold">{t(`event.${kind}`)}</span> {doneBy}
              {revision > 1 && <span className="ms-2 text-sm text-ink-soft">{t('report.revision', { revision })}</span>}
              {words && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{words}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}
