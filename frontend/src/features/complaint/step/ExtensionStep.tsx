import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { formatDate, formatDay } from '@/lib/format'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../case/case-steps'
import { CaseDialog, type StepProps } from './CaseDialog'

/** Asks for a later deadline. */
export function ExtensionStep(props: StepProps) {
  const { t, i18n } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const { id, dueOn, receivedOn, longestDueOn } = props.complaint
  const labels = { dueOn: t('extension.dueOn'), reason: t('extension.reason') }
  const day = (iso: string) => formatDate(iso, i18n.language)
  return (
    <CaseDialog
      {...props}
      step="requestExtension"
      initial={{ dueOn: '', reason: '' }}
      labels={labels}
      check={(values) => ({
        ...(values.dueOn === '' && { dueOn: tUi('form.fillIn', { label: labels.dueOn }) }),
        ...(values.dueOn !== '' && values.dueOn <= dueOn && { dueOn: t('extension.notLater', { date: day(dueOn) }) }),
        ...(values.dueOn > longestDueOn && { dueOn: t('extension.tooLong', { date: day(longestDueOn) }) }),
        ...(values.reason.trim() === '' && { reason: tUi('form.fillIn', { label: labels.reason }) }),
      })}
      send={(version, values) =>
        steps.requestExtension(id, version, { dueOn: values.dueOn, reason: values.reason.trim() })
      }
      sides={(values, theirs) => [
        { label: labels.dueOn, mine: values.dueOn && day(values.dueOn), theirs: day(theirs.dueOn) },
      ]}
    >
      {(form) => (
        <>
          <p>
            {t('extension.now', {
              due: formatDay(dueOn, i18n.language),
              received: formatDay(receivedOn, i18n.language),
              longest: formatDay(longestDueOn, i18n.language),
            })}
          </p>
          <RocDatePicker {...form.field('dueOn')} label={labels.dueOn} required />
          <TextField
            {...form.field('reason')}
            label={labels.reason}
            rows={3}
            maxLength={limits.ExtensionRequest.reason}
            required
          />
        </>
      )}
    </CaseDialog>
  )
}
