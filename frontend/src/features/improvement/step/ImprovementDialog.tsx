import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { atFields } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { type FieldErrors, useForm } from '@/ui/useForm'
import type { steps } from '../actions'
import { type Improvement, improvementQuery, takeImprovement } from '../queries'

export type StepName = keyof typeof steps
export type StepProps = { improvement: Improvement; onClose: () => void }

type Props<V> = StepProps & {
  step: StepName
  initial: V
  labels: Record<keyof V & string, string>
  check?: (values: V) => FieldErrors<V>
  send: (version: number, values: V) => Promise<Improvement>
  /** What the step would write beside the state, and what stands there now. */
  sides?: (values: V, theirs: Improvement) => { label: string; mine: string; theirs: string }[]
  danger?: boolean
  children: (form: ReturnType<typeof useForm<V & Record<string, unknown>>>) => ReactNode
}

/** The sheet of one step: what the step means, what it asks, and both sides when somebody was faster. */
export function ImprovementDialog<V extends Record<string, unknown>>(props: Props<V>) {
  const { improvement, step, initial, labels, check, send, sides, danger, children, onClose } = props
  const { t, i18n } = useTranslation('improvement')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const { id, number } = improvement
  const { theirs, save, accept } = useVersioned(improvement, () =>
    queryClient.fetchQuery({ ...improvementQuery(id), staleTime: 0 }),
  )
  const form = useForm<V>({
    initial,
    asProblem: atFields,
    check,
    submit: async (values) => {
      const saved = await save((version) => send(version, values))
      toast(t(`done.${step}`))
      onClose()
      await takeImprovement(queryClient, saved)
    },
  })
  const placeOf = ({ state, ownerName, dueOn }: Improvement) =>
    [t(`state.${state}`), ownerName, dueOn && formatDate(dueOn, i18n.language)].filter(Boolean).join(t('stop'))
  const title = t(step === 'plan' && improvement.state === 'PLANNED' ? 'action.replan' : `action.${step}`)

  return (
    <Dialog open title={title} onClose={onClose} hold={form.dirty}>
      <p className="mb-3">
        <span className="block text-sm text-ink-soft">{number}</span>
        {t(`explain.${step}`)}
      </p>
      {theirs && (
        <div className="mb-3">
          <ConflictNotice
            sides={[
              { label: t('column.status'), mine: title, theirs: placeOf(theirs) },
              ...(sides?.(form.values, theirs) ?? []),
            ]}
            onKeepMine={() => {
              accept(theirs)
              void form.onSubmit()
            }}
            onTakeTheirs={onClose}
          />
        </div>
      )}
      <Form form={theirs ? { ...form, problem: undefined } : form} label={title} labels={labels}>
        {children(form as never)}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind={danger ? 'danger' : 'primary'} busy={form.busy}>
            {t(`confirm.${step}`)}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
