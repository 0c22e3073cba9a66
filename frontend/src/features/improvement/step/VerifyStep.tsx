import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { formatDay, todayInTaipei } from '@/lib/format'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { ScrollBox } from '@/ui/ScrollBox'
import { steps } from '../actions'
import { ImprovementDialog, type StepProps } from './ImprovementDialog'

/** Judges whether it helped; when it did not, until when it is to be improved again. */
export function VerifyStep(props: StepProps) {
  const { t, i18n } = useTranslation('improvement')
  const { t: tUi } = useTranslation('ui')
  const { id, completedOn, completedBy, result } = props.improvement
  const labels = { effective: t('verify.effective'), reason: t('verify.reason'), dueOn: t('verify.dueOn') }
  return (
    <ImprovementDialog
      {...props}
      step="verify"
      initial={{ effective: '', reason: '', dueOn: '' }}
      labels={labels}
      check={({ effective, reason, dueOn }) => ({
        ...(effective === '' && { effective: tUi('form.fillIn', { label: labels.effective }) }),
        ...(reason.trim() === '' && { reason: tUi('form.fillIn', { label: labels.reason }) }),
        ...(effective === 'no' && dueOn === '' && { dueOn: tUi('form.fillIn', { label: labels.dueOn }) }),
        ...(effective === 'no' && dueOn !== '' && dueOn < todayInTaipei() && { dueOn: t('verify.past') }),
      })}
      send={(version, { effective, reason, dueOn }) =>
        steps.verify(id, version, {
          effective: effective === 'yes',
          reason: reason.trim(),
          dueOn: effective === 'no' ? dueOn : undefined,
        })
      }
      sides={({ reason }, theirs) => [{ label: labels.reason, mine: reason, theirs: theirs.verdict ?? '' }]}
    >
      {(form) => (
        <>
          <div className="rounded-md bg-ground p-3">
            <p className="text-sm text-ink-soft">
              {completedOn && t('outcome.by', { date: formatDay(completedOn, i18n.language), by: completedBy })}
            </p>
            <ScrollBox label={t('complete.result')} className="max-h-40 whitespace-pre-line">
              {result}
            </ScrollBox>
          </div>
          <ChoiceTiles
            {...form.field('effective')}
            label={labels.effective}
            required
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`verify.${value}`) }))}
          />
          <TextField
            {...form.field('reason')}
            label={labels.reason}
            hint={t('verify.reasonHint')}
            rows={3}
            maxLength={limits.ImprovementVerdict.reason}
            required
          />
          {form.values.effective === 'no' && <RocDatePicker {...form.field('dueOn')} label={labels.dueOn} required />}
        </>
      )}
    </ImprovementDialog>
  )
}
