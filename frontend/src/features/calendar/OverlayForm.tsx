import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Form } from '@/ui/Form'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { createOverlay } from './queries'

const empty = { date: '', working: 'off', reason: '' }

export function OverlayForm({ onAdded }: { onAdded: () => Promise<unknown> }) {
  const { t } = useTranslation('calendar')
  const { t: tUi } = useTranslation('ui')
  const key = useRef(idempotencyKey())
  const labels = { date: t('column.date'), working: t('overlay.working'), reason: t('overlay.reason') }
  const form = useForm({
    initial: empty,
    asProblem,
    check: ({ date, reason }) => ({
      ...(date === '' && { date: tUi('form.fillIn', { label: labels.date }) }),
      ...(reason.trim() === '' && { reason: tUi('form.fillIn', { label: labels.reason }) }),
    }),
    submit: async ({ date, working, reason }) => {
      await createOverlay({ date, working: working === 'on', reason: reason.trim() }, key.current)
      key.current = idempotencyKey()
      form.reset(empty)
      toast(t('overlay.added'))
      await onAdded()
    },
  })
  return (
    <Card title={t('overlay.add')}>
      <LeaveGuard when={form.dirty} />
      <Form form={form} label={t('overlay.add')} labels={labels}>
        <RocDatePicker {...form.field('date')} label={labels.date} required />
        <Select
          {...form.field('working')}
          label={labels.working}
          options={[
            { value: 'off', label: t('offDuty') },
            { value: 'on', label: t('onDuty') },
          ]}
        />
        <TextField
          {...form.field('reason')}
          label={labels.reason}
          hint={t('overlay.reasonHint')}
          maxLength={limits.CalendarOverlayRequest.reason}
          required
        />
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('overlay.add')}
        </Button>
      </Form>
    </Card>
  )
}
