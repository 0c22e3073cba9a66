import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { officeQuery } from '@/features/organization/queries'
import { formatDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { steps } from '../case/case-steps'
import { UnitChoice } from '../form/UnitChoice'
import { caseHandlersQuery } from '../queries'
import { CaseDialog, type StepProps } from './CaseDialog'

/** Gives the case to a unit, and within it to somebody. */
export function AssignStep(props: StepProps) {
  const { t, i18n } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const { id, unit, handlerId, topic, confidential, passOnBy } = props.complaint
  const office = useQueryClient().getQueryData(officeQuery.queryKey)
  const usual = office?.units.find(({ code, active }) => active && code === topic.unitCode)?.code
  const labels = { unit: t('assign.unit'), handlerId: t('assign.handler'), reason: t('assign.reason') }
  const nameOf = (one: typeof unit) => (one ? localName(one, i18n.language) : '')
  const passedOn = (to: string) => unit !== undefined && to !== '' && to !== unit.code
  return (
    <CaseDialog
      {...props}
      step="assign"
      initial={{ unit: unit?.code ?? usual ?? '', handlerId: handlerId ?? '', reason: '' }}
      labels={labels}
      check={(values) => ({
        ...(values.unit === '' && { unit: tUi('form.fillIn', { label: labels.unit }) }),
        ...(confidential && values.handlerId === '' && { handlerId: t('assign.handlerFault') }),
        ...(passedOn(values.unit) && values.reason.trim() === '' && { reason: t('assign.reasonFault') }),
      })}
      send={(version, values) =>
        steps.assign(id, version, {
          unit: values.unit,
          handlerId: values.handlerId || undefined,
          reason: values.reason.trim() || undefined,
        })
      }
      sides={(values, theirs) => [{ label: labels.unit, mine: values.unit, theirs: nameOf(theirs.unit) }]}
    >
      {(form) => (
        <>
          {passOnBy && <p>{t('assign.passOnBy', { date: formatDay(passOnBy, i18n.language) })}</p>}
          <UnitChoice
            {...form.field('unit')}
            onChange={(code) => {
              form.set('unit', code)
              form.set('handlerId', '')
            }}
            label={labels.unit}
            required
          />
          <HandlerChoice
            unit={form.values.unit}
            label={labels.handlerId}
            required={confidential}
            {...form.field('handlerId')}
          />
          <TextField
            {...form.field('reason')}
            label={labels.reason}
            hint={t('assign.reasonHint')}
            maxLength={limits.AssignRequest.reason}
            required={passedOn(form.values.unit)}
          />
        </>
      )}
    </CaseDialog>
  )
}

type ChoiceProps = {
  unit: string
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  error?: string
  required: boolean
}

function HandlerChoice({ unit, ...props }: ChoiceProps) {
  const { t } = useTranslation('complaint')
  const { data, error, isFetching } = useQuery({ ...caseHandlersQuery(unit), enabled: unit !== '' })
  const people = data?.items ?? []
  const empty = unit !== '' && !isFetching && data !== undefined && people.length === 0
  return (
    <Select
      {...props}
      hint={t(props.required ? 'assign.handlerConfidential' : 'assign.handlerHint')}
      error={props.error ?? (error ? t('assign.handlersFailed') : empty ? t('assign.nobody') : undefined)}
      emptyLabel={t(props.required ? 'assign.choose' : 'assign.leaveToUnit')}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
