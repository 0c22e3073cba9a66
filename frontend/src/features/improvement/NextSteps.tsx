import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ButtonLink } from '@/ui/Link'
import type { Improvement, ImprovementState } from './queries'
import type { StepName } from './step/ImprovementDialog'

const StepDialog = lazy(async () => ({ default: (await import('./step/StepDialog')).StepDialog }))

/** In the order of an improvement's life; what gives it up stands last. */
const inOrder: StepName[] = ['complete', 'verify', 'plan', 'cancel']

/** The step that leads on from a state. */
const onward: Partial<Record<ImprovementState, StepName>> = {
  OPEN: 'plan',
  PLANNED: 'complete',
  COMPLETED: 'verify',
}

/** What the caller may do with it now; each button opens the sheet that asks what it needs. */
export function NextSteps({ improvement }: { improvement: Improvement }) {
  const { t } = useTranslation('improvement')
  const [step, setStep] = useState<StepName>()
  const { id, allowedActions, state } = improvement
  const possible = inOrder.filter((one) => allowedActions.includes(one))
  const changes = allowedActions.includes('update')
  // A sheet that is open stays, or its typed words would go when somebody else was faster.
  if (possible.length === 0 && !changes && !step) return null
  return (
    <Card title={t('detail.next')} className="no-print mb-3">
      <div className="flex flex-wrap gap-2">
        {possible.map((one) => (
          <Button key={one} kind={one === onward[state] ? 'primary' : 'secondary'} onPress={() => setStep(one)}>
            {t(one === 'plan' && state === 'PLANNED' ? 'action.replan' : `action.${one}`)}
          </Button>
        ))}
        {changes && (
          <ButtonLink to="/improvements/$id/edit" params={{ id }}>
            {t('action.update')}
          </ButtonLink>
        )}
      </div>
      {step && (
        <Suspense>
          <StepDialog step={step} improvement={improvement} onClose={() => setStep(undefined)} />
        </Suspense>
      )}
    </Card>
  )
}
