import { useTranslation } from 'react-i18next'
import { TextField } from '@/ui/field/TextField'
import type { useActivityForm } from './useActivityForm'

type Props = Pick<ReturnType<typeof useActivityForm>, 'form' | 'labels'>

/** What a drill is asked besides. */
export function DrillFields({ form, labels }: Props) {
  const { t } = useTranslation('activity')
  return (
    <>
      <TextField
        {...form.field('scenario')}
        label={labels.scenario}
        hint={t('drill.scenarioHint')}
        rows={3}
        maxLength={4000}
        required
      />
      <TextField {...form.field('participants')} label={labels.participants} maxLength={500} />
      <TextField
        {...form.field('findings')}
        label={labels.findings}
        hint={t('drill.findingsHint')}
        rows={3}
        maxLength={4000}
      />
      <TextField {...form.field('followUp')} label={labels.followUp} rows={2} maxLength={4000} />
    </>
  )
}
