import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import type { Improvement } from './queries'

const parts = ['rootCause', 'correction', 'correctiveAction', 'preventiveAction'] as const

/** Why it happened and what is done about it. */
export function PlanCard({ improvement }: { improvement: Improvement }) {
  const { t } = useTranslation('improvement')
  const told = parts.filter((name) => improvement[name])
  return (
    <Card title={t('plan.title')}>
      {told.length === 0 && <p className="text-ink-soft">{t('plan.none')}</p>}
      <dl className="space-y-2">
        {told.map((name) => (
          <div key={name}>
            <dt className="text-sm font-semibold text-ink-soft">{t(`plan.${name}`)}</dt>
            <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{improvement[name]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
