import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { firstDay } from '@/lib/first-day'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { type Report, reportQuery, steps, takeReport } from './queries'

export type StepName = keyof typeof steps

type Props = { step: StepName; report: Report; onClose: () => void }

/** Asks once before a report goes on or back; for going back it asks why. */
export function StepDialog({ step, report, onClose }: Props) {
  const { t, i18n } = useTranslation('dissatisfaction')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const label = t('return.reason')
  const form = useForm({
    initial: { reason: '' },
    asProblem,
    check: ({ reason }) => (step === 'return' && reason.trim() === '' ? { reason: tUi('form.fillIn', { label }) } : {}),
    submit: async ({ reason }) => {
      try {
        const saved = await steps[step](report.id, report.version, reason.trim())
        toast(t(`done.${step}`))
        onClose()
        await takeReport(queryClient, saved)
      } catch (error) {
        // Somebody was faster: the page behind shows what stands there now, and the next press acts on that.
        if ([409, 412].includes(asProblem(error).status)) await queryClient.refetchQueries(reportQuery(report.id))
        throw error
      }
    },
  })
  const title = t(`action.${step}`)
  return (
    <Dialog open title={title} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={title} labels={{ reason: label }}>
        <p>
          <span className="block text-sm text-ink-soft">
            {localName(report.unit, i18n.language)} {formatMonth(firstDay(report), i18n.language)}
          </span>
          {t(`explain.${step}`, { count: report.lines.length })}
        </p>
        {step === 'return' && (
          <TextField
            {...form.field('reason')}
            label={label}
            rows={3}
            maxLength={limits.DissatisfactionReturn.reason}
            required
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind={step === 'return' ? 'danger' : 'primary'} busy={form.busy}>
            {t(`action.${step}`)}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
