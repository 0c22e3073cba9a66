import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../actions'
import { ImprovementDialog, type StepProps } from './ImprovementDialog'

/** Gives it up, with a reason. */
export function CancelStep(props: StepProps) {
  const { t } = useTranslation('improvement')
  const { t: tUi } = useTranslation('ui')
  const label = t('cancel.reason')
  return (
    <ImprovementDialog
      {...props}
      step="cancel"
      danger
      initial={{ reason: '' }}
      labels={{ reason: label }}
      check={({ reason }) => (reason.trim() === '' ? { reason: tUi('form.fillIn', { label }) } : {})}
      send={(version, { reason }) => steps.cancel(props.improvement.id, version, reason.trim())}
    >
      {(form) => (
        <TextField
          {...form.field('reason')}
          label={label}
          rows={3}
          maxLength={limits.ImprovementCancellation.reason}
          required
        />
      )}
    </ImprovementDialog>
  )
}
