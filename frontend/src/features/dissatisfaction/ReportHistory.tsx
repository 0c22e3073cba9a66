import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Card } from '@/ui/Card'
import type { Report } from './queries'

/** What happened to a report, by whom; the newest first. */
export function ReportHistory({ steps }: Pick<Report, 'steps'>) {
  const { t, i18n } = useTranslation('dissatisfaction')
  return (
    <Card title={t('report.history')}>
      <ol className="divide-y divide-line">
        {steps.toReversed().map(({ at, doneBy, kind, words }) => (
          <li key={`${at} ${kind}`} className="py-2 first:pt-0">
            <p>
              <span className="font-semibold">{t(`step.${kind}`)}</span> {doneBy}{' '}
              <span className="whitespace-nowrap text-sm text-ink-soft">{formatInstant(at, i18n.language)}</span>
            </p>
            {words && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{words}</p>}
          </li>
        ))}
      </ol>
    </Card>
  )
}
