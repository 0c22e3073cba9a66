import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ButtonLink } from '@/ui/Link'
import type { CaseState, Complaint } from '../queries'
import type { StepName } from '../step/CaseDialog'

const StepDialog = lazy(async () => ({ default: (await import('../step/StepDialog')).StepDialog }))

/** The steps in the order in which they are looked for; what ends a case stands last. */
const inOrder: StepName[] = [
  'decideExtension',
  'assign',
  'start',
  'receiveSupplement',
  'submit',
  'approve',
  'return',
  'close',
  'requestSupplement',
  'requestExtension',
  'merge',
  'withdraw',
]

/** The step that leads on from a state. */
const onward: Partial<Record<CaseState, StepName>> = {
  RECEIVED: 'assign',
  ASSIGNED: 'start',
  IN_PROGRESS: 'submit',
  AWAITING_SUPPLEMENT: 'receiveSupplement',
  UNDER_REVIEW: 'approve',
  REPLIED: 'close',
}

/** What the caller may do with the case now; each button opens the sheet that asks what it needs. */
export function NextSteps({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint')
  const [step, setStep] = useState<StepName>()
  const { id, allowedActions, state, extension } = complaint
  const possible = inOrder.filter((one) => allowedActions.includes(one))
  const onwards = extension && possible.includes('decideExtension') ? 'decideExtension' : onward[state]
  const offered = [...possible.filter((one) => one === onwards), ...possible.filter((one) => one !== onwards)]
  const changes = allowedActions.includes('update')
  const again = allowedActions.includes('followUp')
  // A sheet that is open stays, or its typed words would go when somebody else was faster.
  if (offered.length === 0 && !changes && !again && !step) return null
  return (
    <Card title={t('detail.next')} className="no-print mb-3">
      <div className="flex flex-wrap gap-2">
        {offered.map((one) => (
          <Button key={one} kind={one === onwards ? 'primary' : 'secondary'} onPress={() => setStep(one)}>
            {t(`action.${one}`)}
          </Button>
        ))}
        {changes && (
          <ButtonLink to="/complaints/$id/edit" params={{ id }}>
            {t('action.update')}
          </ButtonLink>
        )}
        {again && (
          <ButtonLink to="/complaints/new" search={{ follows: id }}>
            {t('action.followUp')}
          </ButtonLink>
        )}
      </div>
      {step && (
        <Suspense>
          <StepDialog step={step} complaint={complaint} onClose={() => setStep(undefined)} />
        </Suspense>
      )}
    </Card>
  )
}
