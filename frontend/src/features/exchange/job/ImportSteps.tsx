import { useTranslation } from 'react-i18next'
import { Steps } from '@/ui/Steps'
import type { Import } from '../queries'

const steps = ['choose', 'check', 'confirm'] as const

/** The three steps of an import. */
export function ImportSteps({ current }: { current: number }) {
  const { t } = useTranslation('exchange')
  return <Steps label={t('step.label')} steps={steps.map((step) => t(`step.${step}`))} current={current} />
}

/** At which step an import stands, from 0; three when it is done. */
export function stepOf({ state, dryRun }: Import): number {
  if (state === 'DONE') return 3
  return dryRun && state !== 'CHECKED' ? 1 : 2
}
