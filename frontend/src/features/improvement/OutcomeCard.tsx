import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Card } from '@/ui/Card'
import type { Improvement } from './queries'

/** What was done, and whether it helped: two events, by two people. Nothing before the first. */
export function OutcomeCard({ improvement }: { improvement: Improvement }) {
  const { t, i18n } = useTranslation('improvement')
  const { completedOn, result, completedBy, verifiedOn, verdict, verifiedBy, state } = improvement
  if (completedOn === undefined) return null
  const line = (day: string, by?: string) => t('outcome.by', { date: formatDay(day, i18n.language), by })
  return (
    <Card title={t('outcome.title')}>
      <h3 className="text-[0.9375rem] font-semibold">{t('outcome.completed')}</h3>
      <p className="text-sm text-ink-soft">{line(completedOn, completedBy)}</p>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{result}</p>
      <h3 className="mt-3 text-[0.9375rem] font-semibold">{t('outcome.effective')}</h3>
      {verifiedOn === undefined ? (
        <p className="text-ink-soft">{state === 'COMPLETED' && t('outcome.waiting')}</p>
      ) : (
        <>
          <p className="text-sm text-ink-soft">{line(verifiedOn, verifiedBy)}</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{verdict}</p>
        </>
      )}
    </Card>
  )
}
