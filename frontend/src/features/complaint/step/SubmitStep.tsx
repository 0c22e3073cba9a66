import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../case/case-steps'
import { TemplateChoice } from '../template/TemplateChoice'
import { blank } from '../template/values'
import { CaseDialog, type StepProps } from './CaseDialog'
import { grounds, outcomes, repliedBody, type SubmitValues } from './submit-values'

/** Lays a reply before the chief: how the case ends, on which grounds, and what the petitioner is told. */
export function SubmitStep(props: StepProps) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const { id, dismissalGround, related, agency, reply, surveyExemption } = props.complaint
  const labels = {
    outcome: t('submit.outcome'),
    dismissalGround: t('submit.ground'),
    earlierNumber: t('submit.earlierNumber'),
    agency: t('submit.agency'),
    surveyExemption: t('submit.exemption'),
    reply: t('submit.reply'),
  }
  // A reply that came back is improved, not written again.
  const initial: SubmitValues = {
    outcome: '',
    dismissalGround: dismissalGround ?? '',
    earlierNumber: related?.number ?? '',
    agency: agency ?? '',
    surveyExemption: surveyExemption ?? '',
    reply: reply ?? '',
  }
  const asked = (values: SubmitValues): (keyof SubmitValues)[] => [
    'outcome',
    'reply',
    ...(values.outcome === 'DISMISSED' ? (['dismissalGround'] as const) : []),
    ...(values.outcome === 'DISMISSED' && values.dismissalGround === 'ANSWERED_BEFORE'
      ? (['earlierNumber'] as const)
      : []),
    ...(values.outcome === 'TRANSFERRED' ? (['agency'] as const) : []),
  ]
  return (
    <CaseDialog
      {...props}
      step="submit"
      initial={initial}
      labels={labels}
      check={(values) =>
        Object.fromEntries(
          asked(values)
            .filter((name) => values[name].trim() === '')
            .map((name) => [name, tUi('form.fillIn', { label: labels[name] })])
            .concat(values.reply.includes(blank) ? [['reply', t('submit.blankFault')]] : []),
        )
      }
      send={(version, values) => steps.submit(id, version, repliedBody(values))}
      sides={(values, theirs) => [{ label: labels.reply, mine: values.reply, theirs: theirs.reply ?? '' }]}
    >
      {(form) => {
        const fields = asked(form.values)
        return (
          <>
            <ChoiceTiles
              {...form.field('outcome')}
              label={labels.outcome}
              required
              options={outcomes.map((value) => ({ value, label: t(`outcome.${value}`) }))}
            />
            {fields.includes('dismissalGround') && (
              <Select
                {...form.field('dismissalGround')}
                label={labels.dismissalGround}
                required
                options={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
              />
            )}
            {fields.includes('earlierNumber') && (
              <TextField
                {...form.field('earlierNumber')}
                label={labels.earlierNumber}
                hint={t('submit.numberHint')}
                maxLength={limits.SubmitRequest.earlierNumber}
                required
              />
            )}
            {fields.includes('agency') && (
              <TextField
                {...form.field('agency')}
                label={labels.agency}
                maxLength={limits.SubmitRequest.agency}
                required
              />
            )}
            <TemplateChoice complaint={props.complaint} form={form} />
            <TextField
              {...form.field('reply')}
              label={labels.reply}
              hint={t('submit.replyHint')}
              rows={8}
              maxLength={limits.SubmitRequest.reply}
              required
            />
            <TextField
              {...form.field('surveyExemption')}
              label={labels.surveyExemption}
              hint={t('submit.exemptionHint')}
              maxLength={limits.SubmitRequest.surveyExemption}
            />
          </>
        )
      }}
    </CaseDialog>
  )
}
