import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
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
import { type Report, reportQuery } from '../queries'
import { type StepName, steps, takeReport } from './actions'

type Props = { step: StepName; report: Report; version: number; onClose: () => void }

/** Which steps want words, and whether they may be left out. */
const wants: Record<StepName, 'must' | 'may' | 'none'> = {
  submit: 'none',
  consolidate: 'may',
  review: 'none',
  return: 'must',
  reopen: 'must',
  comment: 'must',
}

/** Asks once before a report goes on or back; where a word is required it asks for it. */
export function StepDialog({ step, report, version, onClose }: Props) {
  const { t, i18n } = useTranslation('progress')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  // One key for this dialog: a lost answer or a second press does nothing twice.
  const key = useRef(idempotencyKey())
  const asked = wants[step]
  const label = asked === 'none' ? '' : t(`words.${step as 'return'}`)
  const form = useForm({
    initial: { words: '' },
    asProblem,
    check: ({ words }) => (asked === 'must' && words.trim() === '' ? { words: tUi('form.fillIn', { label }) } : {}),
    submit: async ({ words }) => {
      try {
        const saved = await steps[step](report.id, version, key.current, words.trim())
        toast(t(`did.${step}`))
        onClose()
        await takeReport(queryClient, saved)
      } catch (error) {
        const { status } = asProblem(error)
        // It was answered, so the next press is another attempt; what stands there now is shown behind.
        if (status !== 0) key.current = idempotencyKey()
        if ([409, 412, 422].includes(status)) await queryClient.refetchQueries(reportQuery(report.id))
        throw error
      }
    },
  })
  const title = t(`action.${step}`)
  const which = `${localName(report.unit, i18n.language)} ${formatMonth(firstDay(report), i18n.language)}`
  return (
    <Dialog open title={title} onClose={onClose} hold={form.dirty}>
      <Form form={form} label={title} labels={{ words: label }}>
        <p>
          <span className="block text-sm text-ink-soft">{which}</span>
          {t(`explain.${step}`)}
        </p>
        {asked !== 'none' && (
          <TextField
            {...form.field('words')}
            label={label}
            rows={4}
            maxLength={step === 'consolidate' ? limits.ProgressRemark.remark : limits.ProgressReason.words}
            required={asked === 'must'}
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind={step === 'return' || step === 'reopen' ? 'danger' : 'primary'} busy={form.busy}>
            {title}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
