import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
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
        maxLength={limits.Drill.scenario}
        required
      />
      <TextField {...form.field('participants')} label={labels.participants} maxLength={limits.Drill.participants} />
      <TextField
        {...form.field('findings')}
        label={labels.findings}
        hint={t('drill.findingsHint')}
        rows={3}
        maxLength={limits.Drill.findings}
      />
      <TextField {...form.field('followUp')} label={labels.followUp} rows={2} maxLength={limits.Drill.followUp} />
    </>
  )
}
