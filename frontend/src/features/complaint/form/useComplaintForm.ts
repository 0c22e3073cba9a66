import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { atFields, ProblemError } from '@/api/problem'
import { useUploads } from '@/features/attachment/useUploads'
import { type FieldErrors, useForm } from '@/ui/useForm'
import type { Complaint, ComplaintBody } from '../queries'
import { bodyOf, type ComplaintValues, isEmail, isPhone } from '../values'

type Options = {
  initial: ComplaintValues
  stored?: Complaint
  submit: (body: ComplaintBody, values: ComplaintValues) => Promise<unknown>
}

const required = ['channel', 'subject', 'content', 'category', 'topic'] as const

/** The form of one complaint, new or stored: its labels, what the browser can see by itself, and its files. */
export function useComplaintForm({ initial, stored, submit }: Options) {
  const { t } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const labels: Record<keyof ComplaintValues, string> = {
    channel: t('column.channel'),
    category: t('column.category'),
    topic: t('column.topic'),
    subject: t('column.subject'),
    content: t('form.content'),
    'petitioner.name': t('petitioner.name'),
    'petitioner.phone': t('petitioner.phone'),
    'petitioner.email': t('petitioner.email'),
    'petitioner.address': t('petitioner.address'),
    onSite: t('column.onSite'),
    siteVisit: t('form.siteVisit'),
    confidential: t('form.confidential'),
    receivedOn: t('form.receivedOn'),
    reason: t('form.liftReason'),
    attachmentIds: t('form.attachmentIds'),
  }

  function check(values: ComplaintValues): FieldErrors<ComplaintValues> {
    const found: FieldErrors<ComplaintValues> = {}
    for (const name of required) {
      const choice = name !== 'subject' && name !== 'content'
      const label = labels[name]
      if (values[name].trim() === '') found[name] = choice ? t('form.choose', { label }) : tUi('form.fillIn', { label })
    }
    const { 'petitioner.phone': phone, 'petitioner.email': email } = values
    if (!isPhone(phone)) found['petitioner.phone'] = t('form.phoneFault')
    if (email.trim() !== '' && !isEmail(email)) found['petitioner.email'] = t('form.emailFault')
    return found
  }

  const form = useForm<ComplaintValues>({
    initial,
    check,
    asProblem: atFields,
    submit: async (values) => {
      const files = await uploads.settled()
      if (files === undefined) {
        const errors = [{ field: 'attachmentIds', code: 'unsent', message: t('form.filesFault') }]
        throw new ProblemError({ status: 422, errors })
      }
      await submit(bodyOf(values, files), values)
    },
  })
  const uploads = useUploads(
    form.values.attachmentIds,
    (step) => form.set('attachmentIds', step),
    limits.ComplaintRequest.attachmentIds,
    stored?.attachments.map(({ id }) => id),
  )
  return { form, uploads, labels }
}

export type ComplaintForm = ReturnType<typeof useComplaintForm>
