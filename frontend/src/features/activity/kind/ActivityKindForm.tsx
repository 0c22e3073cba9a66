import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { useEditing } from '@/features/organization/useEditing'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { Form } from '@/ui/Form'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { toast } from '@/ui/notice/Toast'
import type { Form as KindForm } from '../details'
import { type ActivityKind, activityKindsQuery, createActivityKind, updateActivityKind } from '../queries'

const texts = ['name', 'nameEn', 'code'] as const
const forms: KindForm[] = ['PLAIN', 'MEDIA', 'DRILL']
const switches = ['asksPeople', 'asksPieces', 'active'] as const

const valuesOf = (kind?: ActivityKind) => ({
  name: kind?.name ?? '',
  nameEn: kind?.nameEn ?? '',
  code: kind?.code ?? '',
  asksPeople: kind?.asksPeople ?? false,
  asksPieces: kind?.asksPieces ?? false,
  active: kind?.active ?? true,
  form: (kind?.form ?? 'PLAIN') as KindForm,
})
type Values = ReturnType<typeof valuesOf>

/** Adds a kind or changes one. */
export function ActivityKindForm({ kind, onDone }: { kind?: ActivityKind; onDone: () => void }) {
  const { t } = useTranslation('activity')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const key = useRef(idempotencyKey())
  const box = useRef<HTMLDivElement>(null)
  const title = kind ? t('kinds.editOf', { name: kind.name }) : t('kinds.new')
  const labels = { name: t('kinds.name'), nameEn: t('kinds.nameEn'), code: t('kinds.code') }

  // The button that opened the form may stand far below it.
  useEffect(() => box.current?.querySelector('input')?.focus(), [])

  const { form, conflict } = useEditing<ActivityKind, Values>({
    stored: kind,
    valuesOf,
    wordsOf: (values) => [
      ...texts.map((name) => ({ label: labels[name], words: values[name] })),
      ...switches.map((name) => ({ label: t(`kinds.${name}`), words: t(values[name] ? 'kinds.yes' : 'kinds.no') })),
    ],
    read: async () => {
      const fresh = await queryClient.fetchQuery({ ...activityKindsQuery, staleTime: 0 })
      const found = fresh.items.find(({ id }) => id === kind?.id)
      if (!found) throw new Error('the kind is gone')
      return found
    },
    create: (values) => createActivityKind(values, key.current),
    update: (values, version) => updateActivityKind(kind?.id ?? '', version, values),
    check: (values) => ({
      ...(/^[a-z][a-z0-9-]*$/.test(values.code) ? {} : { code: t('kinds.codeFault') }),
      ...Object.fromEntries(
        texts
          .filter((name) => values[name].trim() === '')
          .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
      ),
    }),
    onSaved: async () => {
      toast(tUi('saved'))
      await queryClient.invalidateQueries({ queryKey: activityKindsQuery.queryKey })
      onDone()
    },
  })

  return (
    <div ref={box}>
      <Card title={title}>
        <LeaveGuard when={form.dirty} />
        <Form form={form} label={title} labels={labels}>
          {conflict}
          <TextField {...form.field('name')} label={labels.name} maxLength={limits.ActivityKindRequest.name} required />
          <TextField
            {...form.field('nameEn')}
            label={labels.nameEn}
            maxLength={limits.ActivityKindRequest.nameEn}
            required
          />
          <TextField
            {...form.field('code')}
            label={labels.code}
            hint={t('kinds.codeHint')}
            maxLength={limits.ActivityKindRequest.code}
            required
          />
          {!kind && (
            <Select
              {...form.field('form')}
              label={t('kinds.form')}
              hint={t('kinds.formHint')}
              options={forms.map((value) => ({ value, label: t(`kinds.forms.${value}`) }))}
              onChange={(value) => form.set('form', value as KindForm)}
            />
          )}
          {switches.map((name) => (
            <CheckField key={name} {...form.field(name)} label={t(`kinds.${name}`)} />
          ))}
          <div className="flex gap-2">
            <Button type="submit" kind="primary" busy={form.busy}>
              {tUi('save')}
            </Button>
            <Button onPress={onDone}>{tUi('cancel')}</Button>
          </div>
        </Form>
      </Card>
    </div>
  )
}
