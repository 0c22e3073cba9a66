import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { todayInTaipei } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { createRequest } from './actions'
import { kinds, type PrivacyRequestBody, requestQuery, verifications } from './queries'

const parts = ['name', 'phone', 'email', 'caseNumber'] as const

/** Writes down what a person asks for; the deadline of the law runs from the day it came in. */
export function NewRequestPage() {
  const { t } = useTranslation('privacy')
  const { t: tUi } = useTranslation('ui')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [key] = useState(idempotencyKey)
  const labels = {
    kind: t('column.kind'),
    name: t('person.name'),
    phone: t('person.phone'),
    email: t('person.email'),
    caseNumber: t('person.caseNumber'),
    reference: t('column.reference'),
    receivedOn: t('column.received'),
    verification: t('form.verification'),
    verificationNote: t('form.verificationNote'),
  }
  const form = useForm({
    initial: {
      kind: '',
      name: '',
      phone: '',
      email: '',
      caseNumber: '',
      reference: '',
      receivedOn: todayInTaipei(),
      verification: '',
      verificationNote: '',
    },
    asProblem,
    check: (values) =>
      Object.fromEntries(
        (['kind', 'receivedOn', 'verification'] as const)
          .filter((name) => values[name] === '')
          .map((name) => [name, tUi('form.fillIn', { label: labels[name] })]),
      ),
    submit: async (values) => {
      const given = Object.fromEntries(
        Object.entries(values)
          .map(([name, text]) => [name, text.trim()])
          .filter(([, text]) => text !== ''),
      )
      const saved = await createRequest(given as PrivacyRequestBody, key)
      queryClient.setQueryData(requestQuery(saved.id).queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: ['privacy', 'requests'] })
      toast(t('form.saved'))
      await navigate({ to: '/privacy/requests/$id', params: { id: saved.id }, ignoreBlocker: true })
    },
  })

  return (
    <Page title={t('form.title')} actions={<ButtonLink to="/privacy/requests">{t('back')}</ButtonLink>}>
      <LeaveGuard when={form.dirty} />
      <div className="card max-w-[50rem] p-4 sm:p-5">
        <Form form={form} label={t('form.title')} labels={labels}>
          <ChoiceTiles
            {...form.field('kind')}
            label={labels.kind}
            required
            options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <fieldset className="rounded-md border border-line p-3">
            <legend className="px-1 font-semibold">{t('form.person')}</legend>
            <p className="mb-2 text-sm text-ink-soft">{t('form.personExplain')}</p>
            <div className="grid gap-3 sm:grid-cols-2">
              {parts.map((part) => (
                <TextField
                  key={part}
                  {...form.field(part)}
                  label={labels[part]}
                  autoComplete="off"
                  maxLength={limits.DataSubjectRequestBody[part]}
                />
              ))}
            </div>
          </fieldset>
          <Select
            {...form.field('verification')}
            label={labels.verification}
            required
            options={verifications.map((value) => ({ value, label: t(`verification.${value}`) }))}
          />
          <TextField
            {...form.field('verificationNote')}
            label={labels.verificationNote}
            hint={t('form.verificationHint')}
            maxLength={limits.DataSubjectRequestBody.verificationNote}
          />
          <div className="grid gap-3 sm:grid-cols-2">
            <RocDatePicker {...form.field('receivedOn')} label={labels.receivedOn} required />
            <TextField
              {...form.field('reference')}
              label={labels.reference}
              maxLength={limits.DataSubjectRequestBody.reference}
            />
          </div>
          <div className="flex justify-end">
            <Button type="submit" kind="primary" busy={form.busy}>
              {t('form.submit')}
            </Button>
          </div>
        </Form>
      </div>
    </Page>
  )
}
