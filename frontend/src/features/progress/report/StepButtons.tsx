import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { Report } from '../queries'
import type { StepName } from './actions'

const StepDialog = lazy(async () => ({ default: (await import('./StepDialog')).StepDialog }))

/** A comment stands with the history; what goes back stands before what goes on. */
const inOrder: StepName[] = ['reopen', 'return', 'submit', 'consolidate', 'review']

type Props = {
  report: Report
  /** Of the report as it stands on the screen. */
  version: number
  /** Why it cannot be submitted now. */
  blocked?: string
  /** Sends what is still on its way; says whether all of it got through. */
  settle?: () => Promise<boolean>
}

/** What the caller may decide about the report now. */
export function StepButtons({ report, version, blocked, settle }: Props) {
  const { t } = useTranslation('progress')
  const [step, setStep] = useState<StepName>()
  const possible = inOrder.filter((one) => report.allowedActions.includes(one))

  async function open(one: StepName) {
    if (!settle || (await settle())) setStep(one)
  }

  return (
    <>
      {possible.map((one) => (
        <Button
          key={one}
          kind={one === 'return' || one === 'reopen' ? 'secondary' : 'primary'}
          disabledReason={one === 'submit' ? blocked : undefined}
          onPress={() => void open(one)}
        >
          {t(`action.${one}`)}
        </Button>
      ))}
      <Suspense>
        {step && <StepDialog step={step} report={report} version={version} onClose={() => setStep(undefined)} />}
      </Suspense>
    </>
  )
}
