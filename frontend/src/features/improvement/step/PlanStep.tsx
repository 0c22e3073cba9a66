import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { type FieldProps, TextField } from '@/ui/field/TextField'
import { steps } from '../actions'
import { improvementOwnersQuery } from '../queries'
import { ImprovementDialog, type StepProps } from './ImprovementDialog'

const texts = ['rootCause', 'correction', 'correctiveAction', 'preventiveAction'] as const
const needed = ['rootCause', 'correctiveAction', 'ownerId', 'dueOn'] as const

/** Settles the cause, the measures, the owner and the day; or settles them anew, with a reason. */
export function PlanStep(props: StepProps) {
  const { t } = useTranslation('improvement')
  const { t: tUi } = useTranslation('ui')
  const { improvement } = props
  const { id, unit, state } = improvement
  const again = state === 'PLANNED'
  const labels = {
    rootCause: t('plan.rootCause'),
    correction: t('plan.correction'),
    correctiveAction: t('plan.correctiveAction'),
    preventiveAction: t('plan.preventiveAction'),
    ownerId: t('plan.ownerId'),
    dueOn: t('plan.dueOn'),
    reason: t('plan.reason'),
  }
  return (
    <ImprovementDialog
      {...props}
      step="plan"
      initial={{
        rootCause: improvement.rootCause ?? '',
        correction: improvement.correction ?? '',
        correctiveAction: improvement.correctiveAction ?? '',
        preventiveAction: improvement.preventiveAction ?? '',
        ownerId: improvement.ownerId ?? '',
        dueOn: improvement.dueOn ?? '',
        reason: '',
      }}
      labels={labels}
      check={(values) =>
        Object.fromEntries(
          [...needed, ...(again ? (['reason'] as const) : [])]
            .filter((name) => values[name].trim() === '')
            .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
        )
      }
      send={(version, values) =>
        steps.plan(id, version, {
          rootCause: values.rootCause.trim(),
          correction: values.correction.trim() || undefined,
          correctiveAction: values.correctiveAction.trim(),
          preventiveAction: values.preventiveAction.trim() || undefined,
          ownerId: values.ownerId,
          dueOn: values.dueOn,
          reason: values.reason.trim() || undefined,
        })
      }
      sides={(values, theirs) =>
        texts.map((name) => ({ label: labels[name], mine: values[name], theirs: theirs[name] ?? '' }))
      }
    >
      {(form) => (
        <>
          {texts.map((name) => (
            <TextField
              key={name}
              {...form.field(name)}
              label={labels[name]}
              hint={t(`planHint.${name}`)}
              rows={3}
              maxLength={limits.ImprovementPlanRequest[name]}
              required={name === 'rootCause' || name === 'correctiveAction'}
            />
          ))}
          <OwnerChoice {...form.field('ownerId')} unit={unit.code} label={labels.ownerId} />
          <RocDatePicker {...form.field('dueOn')} label={labels.dueOn} required />
          {again && (
            <TextField
              {...form.field('reason')}
              label={labels.reason}
              rows={2}
              maxLength={limits.ImprovementPlanRequest.reason}
              required
            />
          )}
        </>
      )}
    </ImprovementDialog>
  )
}

function OwnerChoice({ unit, ...props }: FieldProps & { unit: string }) {
  const { t } = useTranslation('improvement')
  const { data, error, isFetching } = useQuery(improvementOwnersQuery(unit))
  const people = data?.items ?? []
  // The account of who has it may be out of use since.
  const known = isFetching || people.some(({ id }) => id === props.value)
  const nobody = !isFetching && data !== undefined && people.length === 0
  return (
    <Select
      {...props}
      value={known ? props.value : ''}
      required
      error={props.error ?? (error ? t('plan.ownersFailed') : nobody ? t('plan.nobody') : undefined)}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
