import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import type { Report } from './queries'
import type { StepName } from './StepDialog'
import { unfinished } from './values'

const StepDialog = lazy(async () => ({ default: (await import('./StepDialog')).StepDialog }))

const inOrder: StepName[] = ['submit', 'approve', 'return']

type Props = {
  report: Report
  /** Something was typed and not stored. */
  unsaved: boolean
}

/** What the caller may decide about the report now. */
export function NextSteps({ report, unsaved }: Props) {
  const { t, i18n } = useTranslation('dissatisfaction')
  const [step, setStep] = useState<StepName>()
  const possible = inOrder.filter((one) => report.allowedActions.includes(one))
  if (possible.length === 0 && !step) return null
  const missing = unfinished(report)
  const nextMonth = firstDay(
    report.month === 12 ? { year: report.year + 1, month: 1 } : { year: report.year, month: report.month + 1 },
  )
  const reasonOf = (one: StepName) => {
    if (one !== 'submit') return undefined
    if (unsaved) return t('blocked.unsaved')
    if (!report.over) return t('blocked.running', { date: formatDay(nextMonth, i18n.language) })
    return missing > 0 ? t('blocked.missing', { count: missing }) : undefined
  }
  return (
    <Card title={t('report.next')} className="no-print mb-3">
      <div className="flex flex-wrap gap-2">
        {possible.map((one) => (
          <Button
            key={one}
            kind={one === 'return' ? 'secondary' : 'primary'}
            disabledReason={reasonOf(one)}
            onPress={() => setStep(one)}
          >
            {t(`action.${one}`)}
          </Button>
        ))}
      </div>
      {step && (
        <Suspense>
          <StepDialog step={step} report={report} onClose={() => setStep(undefined)} />
        </Suspense>
      )}
    </Card>
  )
}
