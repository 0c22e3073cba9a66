import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../case/case-steps'
import { CaseDialog, type StepProps } from './CaseDialog'

/** Handles the case with another of the same matter. */
export function MergeStep(props: StepProps) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const labels = { intoNumber: t('merge.into'), reason: t('merge.reason') }
  return (
    <CaseDialog
      {...props}
      step="merge"
      danger
      initial={{ intoNumber: '', reason: '' }}
      labels={labels}
      check={(values) =>
        Object.fromEntries(
          (['intoNumber', 'reason'] as const)
            .filter((name) => values[name].trim() === '')
            .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
        )
      }
      send={(version, { intoNumber, reason }) =>
        steps.merge(props.complaint.id, version, { intoNumber: intoNumber.trim(), reason: reason.trim() })
      }
    >
      {(form) => (
        <>
          <TextField
            {...form.field('intoNumber')}
            label={labels.intoNumber}
            hint={t('submit.numberHint')}
            maxLength={limits.MergeRequest.intoNumber}
            required
          />
          <TextField
            {...form.field('reason')}
            label={labels.reason}
            rows={2}
            maxLength={limits.MergeRequest.reason}
            required
          />
        </>
      )}
    </CaseDialog>
  )
}
