import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../case/case-steps'
import { CaseDialog, type StepProps } from './CaseDialog'

type Props = StepProps & { step: 'requestSupplement' | 'receiveSupplement' | 'return' | 'withdraw' }

/** A step with a reason: what is missing, what was supplied, why it goes back, why it is withdrawn. */
export function WordsStep({ step, ...props }: Props) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const label = t(`wordsOf.${step}`)
  return (
    <CaseDialog
      {...props}
      step={step}
      danger={step === 'withdraw'}
      initial={{ words: '' }}
      labels={{ words: label }}
      check={({ words }) => (words.trim() === '' ? { words: tUi('form.fillIn', { label }) } : {})}
      send={(version, { words }) => steps[step](props.complaint.id, version, words.trim())}
    >
      {(form) => (
        <TextField
          {...form.field('words')}
          label={label}
          hint={t('wordsOf.hint')}
          rows={4}
          maxLength={limits.CaseWordsRequest.words}
          required
        />
      )}
    </CaseDialog>
  )
}
