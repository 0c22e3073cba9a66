import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Form } from '@/ui/Form'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { type Option, Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { createDeputyship } from './queries'

const empty = { principalId: '', deputyId: '', from: '', until: '', reason: '' }
const required = ['principalId', 'deputyId', 'from', 'until'] as const

export function DeputyshipForm({ people, onAdded }: { people: Option[]; onAdded: () => Promise<unknown> }) {
  const { t } = useTranslation('identity')
  const { t: tUi } = useTranslation('ui')
  const key = useRef(idempotencyKey())
  const labels = {
    principalId: t('deputyships.principalId'),
    deputyId: t('deputyships.deputyId'),
    from: t('deputyships.from'),
    until: t('deputyships.until'),
    reason: t('deputyships.reason'),
  }
  const form = useForm({
    initial: empty,
    asProblem,
    check: (values) => {
      const found: Partial<typeof empty> = {}
      for (const name of required) {
        if (values[name] === '') found[name] = tUi('form.fillIn', { label: labels[name] })
      }
      if (!found.deputyId && values.deputyId === values.principalId) found.deputyId = t('deputyships.sameFault')
      if (!found.until && !found.from && values.until < values.from) found.until = t('deputyships.orderFault')
      return found
    },
    submit: async ({ reason, ...values }) => {
      await createDeputyship({ ...values, reason: reason.trim() || undefined }, key.current)
      key.current = idempotencyKey()
      form.reset(empty)
      toast(t('deputyships.added'))
      await onAdded()
    },
  })
  return (
    <Card title={t('deputyships.add')}>
      <LeaveGuard when={form.dirty} />
      <Form form={form} label={t('deputyships.add')} labels={labels} className="space-y-3">
        <Select {...form.field('principalId')} label={labels.principalId} options={people} required />
        <Select {...form.field('deputyId')} label={labels.deputyId} options={people} required />
        <RocDatePicker {...form.field('from')} label={labels.from} required />
        <RocDatePicker {...form.field('until')} label={labels.until} required />
        <TextField {...form.field('reason')} label={labels.reason} maxLength={limits.DeputyshipRequest.reason} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('deputyships.add')}
        </Button>
      </Form>
    </Card>
  )
}
