import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem, type ProblemError } from '@/api/problem'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { firstDay } from '../months'
import { type StepName, steps, type Target, takeMonth } from '../queries'
import { type Refused, RefusedUnits } from './RefusedUnits'
import { useKeyOfBody } from './useKeyOfBody'

type Props = {
  step: StepName
  month: string
  /** The reports with which it is possible. */
  targets: Target[]
  /** The units that were chosen too, with why it is not possible. */
  refused?: Refused[]
  onDone: () => void
  onClose: () => void
}

/** Asks once before reports of a month go on or back, all of them or none; for going back it asks why, for consolidating what is remarked. */
export function StepDialog({ step, month, targets, refused = [], onDone, onClose }: Props) {
  const { t, i18n } = useTranslation('consolidation')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const keyOf = useKeyOfBody()
  const name = ({ unit }: Target) => localName(unit, i18n.language)
  const remarkLabel = (target: Target) => t('step.remark', { unit: name(target) })
  const labels: Record<string, string> = {
    words: t('step.reason'),
    ...Object.fromEntries(targets.map((target) => [target.id, remarkLabel(target)])),
  }
  const form = useForm<Record<string, string>>({
    initial: { words: '', ...Object.fromEntries(targets.map(({ id }) => [id, ''])) },
    asProblem: (error) => named(asProblem(error), targets.map(name)),
    check: ({ words = '' }) =>
      step === 'return' && words.trim() === '' ? { words: tUi('form.fillIn', { label: labels.words }) } : {},
    submit: async (values) => {
      try {
        const saved = await send(values)
        toast(t(`done.${step}`, { count: targets.length }))
        onDone()
        await takeMonth(queryClient, saved)
      } catch (error) {
        // Somebody was faster: the page behind shows what stands there now, and the next press acts on that.
        if ([409, 412].includes(asProblem(error).status)) {
          await queryClient.invalidateQueries({ queryKey: ['consolidation'] })
        }
        throw error
      }
    },
  })

  function send(values: Record<string, string>) {
    const reports = targets.map(({ id, version }) => ({ id, version }))
    if (step === 'return') {
      const body = { reports, words: (values.words ?? '').trim() }
      return steps.return(month, body, keyOf(body))
    }
    if (step === 'review') return steps.review(month, { reports }, keyOf({ reports }))
    const remarked = reports.map((one) => ({ ...one, remark: values[one.id]?.trim() || undefined }))
    return steps.consolidate(month, { reports: remarked }, keyOf(remarked))
  }

  const title = t(`step.${step}`, {
    month: formatMonth(firstDay(month), i18n.language),
    count: targets.length,
  })
  return (
    <Dialog open title={title} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={title} labels={labels}>
        <p>
          <strong className="block">{targets.map(name).join(t('comma'))}</strong>
          <span className="text-ink-soft">{t(`explain.${step}`)}</span>
        </p>
        <RefusedUnits refused={refused} />
        {step === 'return' && (
          <TextField
            {...form.field('words')}
            value={form.values.words ?? ''}
            label={t('step.reason')}
            rows={3}
            maxLength={limits.ProgressMonthReturn.words}
            required
          />
        )}
        {step === 'consolidate' && (
          <div className="max-h-[45vh] space-y-3 overflow-y-auto px-1 pb-1">
            {targets.map((target) => (
              <TextField
                key={target.id}
                {...form.field(target.id)}
                value={form.values[target.id] ?? ''}
                label={remarkLabel(target)}
                rows={2}
                maxLength={limits.ProgressMonthRemarked.remark}
              />
            ))}
          </div>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button
            type="submit"
            kind={step === 'return' ? 'danger' : 'primary'}
            busy={form.busy}
            autoFocus={step === 'review'}
            disabledReason={targets.length === 0 ? t('choose.noneAble') : undefined}
          >
            {t(`action.${step}`, { count: targets.length })}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

/** The server names a report by its place, `reports[2]`; people know it by its unit. */
function named({ code, status, traceId, message, fieldErrors }: ProblemError, units: string[]) {
  const named = fieldErrors.map((fault) => {
    const unit = units[Number(/^reports\[(\d+)\]/.exec(fault.field)?.[1])]
    return unit === undefined || fault.message.includes(unit)
      ? fault
      : { ...fault, message: `${unit} ${fault.message}` }
  })
  return { code, status, traceId, message, fieldErrors: named }
}
