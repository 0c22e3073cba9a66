import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem, ProblemError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { ScrollBox } from '@/ui/ScrollBox'
import { useForm } from '@/ui/useForm'
import { UnitChoice } from '../form/UnitChoice'
import { assignComplaints, type ComplaintRow, complaintsChanged } from '../queries'

type Props = { rows: ComplaintRow[]; onDone: () => void; onClose: () => void }

/** Gives several cases to one unit: all of them or none. */
export function BulkAssignDialog({ rows, onDone, onClose }: Props) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  // Not `unit`: the list behind has a filter of that name.
  const labels = { toUnit: t('assign.unit'), reason: t('assign.reason') }
  const passedOn = (unit: string) => rows.some((row) => row.unit !== undefined && row.unit.code !== unit)
  const form = useForm({
    initial: { toUnit: '', reason: '' },
    asProblem: (error) => ofCases(error, rows),
    check: ({ toUnit, reason }) => ({
      ...(toUnit === '' && { toUnit: tUi('form.fillIn', { label: labels.toUnit }) }),
      ...(toUnit !== '' && passedOn(toUnit) && reason.trim() === '' && { reason: t('assign.reasonFault') }),
    }),
    submit: async ({ toUnit, reason }) => {
      const cases = rows.map(({ id, version }) => ({ id, version }))
      try {
        await assignComplaints({ cases, unit: toUnit, reason: reason.trim() || undefined })
      } catch (error) {
        // Somebody was faster: the list behind shows what is now, and a second press acts on that.
        if (asProblem(error).status === 412) await complaintsChanged(queryClient)
        throw error
      }
      toast(t('bulk.done', { count: rows.length }))
      onDone()
      await complaintsChanged(queryClient)
    },
  })
  const title = t('bulk.title', { count: rows.length })
  return (
    <Dialog open title={title} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={title} labels={labels}>
        <p className="text-ink-soft">{t('bulk.explain')}</p>
        <ScrollBox label={t('list.caption')} className="max-h-32 text-[0.9375rem]">
          <ul>
            {rows.map(({ id, number, subject }) => (
              <li key={id} className="truncate">
                {number} {subject}
              </li>
            ))}
          </ul>
        </ScrollBox>
        <UnitChoice {...form.field('toUnit')} label={labels.toUnit} required />
        <TextField
          {...form.field('reason')}
          label={labels.reason}
          hint={t('assign.reasonHint')}
          maxLength={limits.BulkAssignRequest.reason}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('bulk.submit')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

/** The server names the case by its place, `cases[2]`; people know it by its number. */
function ofCases(error: unknown, rows: ComplaintRow[]): ProblemError {
  const problem = asProblem(error)
  const errors = problem.fieldErrors.map((fault) => {
    const number = rows[Number(/^cases\[(\d+)\]/.exec(fault.field)?.[1])]?.number
    if (number !== undefined) return { ...fault, field: 'toUnit', message: `${number} ${fault.message}` }
    return fault.field === 'unit' ? { ...fault, field: 'toUnit' } : fault
  })
  const { status, code, message: detail, traceId } = problem
  return new ProblemError({ status, code, detail, traceId, errors })
}
