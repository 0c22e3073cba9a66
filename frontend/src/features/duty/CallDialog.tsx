import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { actionItemsQuery } from '@/features/actionitem/queries'
import { officeQuery } from '@/features/organization/queries'
import { todayInTaipei } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { CheckboxGroup } from '@/ui/field/CheckboxGroup'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { createCalledDuty, dutiesChanged } from './queries'

/** Opens something that the plan leaves to occasion: for which item, for whom, from when to when, and what is asked. */
export function CallDialog({ item, onClose }: { item?: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('duty')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const key = useRef(idempotencyKey())
  const { data: office } = useQuery(officeQuery)
  const { data: list } = useQuery(actionItemsQuery({ scheduleKind: 'ON_DEMAND' }))
  const items = list?.items ?? []
  const unitsOf = (code: string) => items.find((one) => one.code === code)?.unitCodes ?? []
  const labels = {
    item: t('column.item'),
    units: t('column.units'),
    title: t('call.what'),
    from: t('call.from'),
    to: t('call.to'),
  }
  const form = useForm({
    initial: { item: item ?? '', units: [] as string[], title: '', from: todayInTaipei(), to: '' },
    asProblem,
    check: (values) => ({
      ...Object.fromEntries(
        (['item', 'title', 'from', 'to'] as const)
          .filter((name) => values[name].trim() === '')
          .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
      ),
      ...(values.units.length === 0 && { units: tUi('form.fillIn', { label: labels.units }) }),
      ...(values.to !== '' && values.to < values.from && { to: t('call.order') }),
    }),
    submit: async (values) => {
      const { items: called } = await createCalledDuty({ ...values, title: values.title.trim() }, key.current)
      toast(t('call.done', { count: called.length }))
      onClose()
      await dutiesChanged(queryClient)
    },
  })
  const offered = (office?.units ?? []).filter(({ code }) => unitsOf(form.values.item).includes(code))

  return (
    <Dialog open title={t('call.title')} onClose={onClose} hold={form.dirty}>
      <p className="mb-3 text-ink-soft">{t('call.explain')}</p>
      <Form form={form} label={t('call.title')} labels={labels}>
        <Select
          {...form.field('item')}
          label={labels.item}
          options={items.map(({ code, officialText }) => ({ value: code, label: `${code} ${officialText}` }))}
          onChange={(code) => {
            form.set('item', code)
            form.set('units', unitsOf(code))
          }}
          required
        />
        {offered.length > 0 && (
          <CheckboxGroup
            {...form.field('units')}
            label={labels.units}
            options={offered.map((unit) => ({ value: unit.code, label: localName(unit, i18n.language) }))}
            required
          />
        )}
        <TextField
          {...form.field('title')}
          label={labels.title}
          hint={t('call.hint')}
          maxLength={limits.CalledDutyRequest.title}
          required
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <RocDatePicker {...form.field('from')} label={labels.from} required />
          <RocDatePicker {...form.field('to')} label={labels.to} required />
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('call.submit')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
