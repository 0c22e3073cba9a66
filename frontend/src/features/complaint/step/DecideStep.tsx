import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { formatDay } from '@/lib/format'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../case/case-steps'
import { CaseDialog, type StepProps } from './CaseDialog'

/** Grants or refuses the extension that was asked for. */
export function DecideStep(props: StepProps) {
  const { t, i18n } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const { id, extension, dueOn } = props.complaint
  const labels = { granted: t('decide.granted'), words: t('decide.words') }
  return (
    <CaseDialog
      {...props}
      step="decideExtension"
      initial={{ granted: '', words: '' }}
      labels={labels}
      check={({ granted }) => (granted === '' ? { granted: tUi('form.fillIn', { label: labels.granted }) } : {})}
      send={(version, { granted, words }) =>
        steps.decideExtension(id, version, { granted: granted === 'yes', words: words.trim() || undefined })
      }
    >
      {(form) => (
        <>
          {extension && (
            <p>
              {t('decide.asked', {
                from: formatDay(dueOn, i18n.language),
                to: formatDay(extension.dueOn, i18n.language),
              })}
              <span className="block">{t('decide.why', { reason: extension.reason })}</span>
            </p>
          )}
          <ChoiceTiles
            {...form.field('granted')}
            label={labels.granted}
            required
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
          />
          <TextField
            {...form.field('words')}
            label={labels.words}
            rows={2}
            maxLength={limits.ExtensionDecision.words}
          />
        </>
      )}
    </CaseDialog>
  )
}
