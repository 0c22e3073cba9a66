import { CancelStep } from './CancelStep'
import { CompleteStep } from './CompleteStep'
import type { StepName, StepProps } from './ImprovementDialog'
import { PlanStep } from './PlanStep'
import { VerifyStep } from './VerifyStep'

/** The sheet of a step, by its word in `allowedActions`. */
export function StepDialog({ step, ...props }: StepProps & { step: StepName }) {
  switch (step) {
    case 'plan':
      return <PlanStep {...props} />
    case 'complete':
      return <CompleteStep {...props} />
    case 'verify':
      return <VerifyStep {...props} />
    case 'cancel':
      return <CancelStep {...props} />
  }
}
