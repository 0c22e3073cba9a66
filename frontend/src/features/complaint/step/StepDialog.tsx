import { AssignStep } from './AssignStep'
import type { StepName, StepProps } from './CaseDialog'
import { DecideStep } from './DecideStep'
import { ExtensionStep } from './ExtensionStep'
import { MergeStep } from './MergeStep'
import { PlainStep } from './PlainStep'
import { SubmitStep } from './SubmitStep'
import { WordsStep } from './WordsStep'

/** The sheet of a step, by its word in `allowedActions`. */
export function StepDialog({ step, ...props }: StepProps & { step: StepName }) {
  switch (step) {
    case 'assign':
      return <AssignStep {...props} />
    case 'submit':
      return <SubmitStep {...props} />
    case 'merge':
      return <MergeStep {...props} />
    case 'requestExtension':
      return <ExtensionStep {...props} />
    case 'decideExtension':
      return <DecideStep {...props} />
    case 'start':
    case 'approve':
    case 'close':
      return <PlainStep {...props} step={step} />
    default:
      return <WordsStep {...props} step={step} />
  }
}
