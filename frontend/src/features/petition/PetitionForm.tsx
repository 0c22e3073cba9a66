import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { atFields } from '@/api/problem'
import { AttachmentField } from '@/features/attachment/AttachmentField'
import type { Attachment } from '@/features/attachment/useUploads'
import { FlagField } from '@/features/complaint/form/FlagField'
import { categories } from '@/features/complaint/list/search'
import { complaintTopicsQuery } from '@/features/complaint/queries'
import { isEmail, isPhone } from '@/features/complaint/values'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { useForm } from '@/ui/useForm'
import { sendPetition } from './queries'
import { usePetitionFiles } from './usePetitionFiles'

const required = ['topic', 'category', 'subject', 'content', 'email'] as const
const empty = {
  topic: '',
  category: '',
  subject: '',
  content: '',
  name: '',
  phone: '',
  email: '',
  address: '',
  confidential: false,
  website: '',
  fileKeys: [] as Attachment[],
}

/** What a citizen writes. Nothing of it is kept on the device: it may be a computer of a library. */
export function PetitionForm({ onSent }: { onSent: (email: string) => void }) {
  const { t, i18n } = useTranslation('petition')
  const { t: tCase } = useTranslation('complaint')
  const { t: tUi } = useTranslation('ui')
  const { data: topics } = useSuspenseQuery(complaintTopicsQuery)
  const labels = {
    topic: tCase('column.topic'),
    category: tCase('column.category'),
    subject: tCase('column.subject'),
    content: tCase('form.content'),
    name: tCase('petitioner.name'),
    phone: tCase('petitioner.phone'),
    email: tCase('petitioner.email'),
    address: tCase('petitioner.address'),
    fileKeys: t('files'),
  }
  const form = useForm({
    initial: empty,
    asProblem: atFields,
    check: (values) => {
      const faults: Partial<Record<keyof typeof empty, string>> = {}
      for (const name of required) {
        if (values[name].trim() === '') faults[name] = tUi('form.fillIn', { label: labels[name] })
      }
      if (!faults.email && !isEmail(values.email)) faults.email = tCase('form.emailFault')
      if (!isPhone(values.phone)) faults.phone = tCase('form.phoneFault')
      return faults
    },
    submit: async ({ category, ...values }) => {
      await sendPetition({ ...values, fileKeys: await files.keys(), category: category as (typeof categories)[number] })
      onSent(values.email.trim())
    },
  })
  const files = usePetitionFiles(
    form.values.fileKeys,
    (step) => form.set('fileKeys', step),
    limits.PetitionRequest.fileKeys,
  )
  const offered = topics.items.filter(({ active }) => active)
  return (
    <div className="card p-4 sm:p-5">
      <Form form={form} label={t('title')} labels={labels}>
        <div className="grid gap-4 sm:grid-cols-2">
          <Select
            {...form.field('topic')}
            label={labels.topic}
            options={offered.map((topic) => ({ value: topic.code, label: localName(topic, i18n.language) }))}
            required
          />
          <Select
            {...form.field('category')}
            label={labels.category}
            options={categories.map((one) => ({ value: one, label: tCase(`category.${one}`) }))}
            required
          />
        </div>
        <TextField
          {...form.field('subject')}
          label={labels.subject}
          maxLength={limits.PetitionRequest.subject}
          required
        />
        <TextField
          {...form.field('content')}
          label={labels.content}
          rows={7}
          maxLength={limits.PetitionRequest.content}
          required
        />
        <AttachmentField name="fileKeys" label={labels.fileKeys} uploads={files.uploads} error={form.errors.fileKeys} />
        <TextField
          {...form.field('email')}
          label={labels.email}
          hint={t('emailHint')}
          type="email"
          autoComplete="email"
          maxLength={limits.PetitionRequest.email}
          required
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            {...form.field('name')}
            label={labels.name}
            hint={t('nameHint')}
            autoComplete="name"
            maxLength={limits.PetitionRequest.name}
          />
          <TextField
            {...form.field('phone')}
            label={labels.phone}
            hint={t('optional')}
            autoComplete="tel"
            maxLength={limits.PetitionRequest.phone}
          />
        </div>
        <TextField
          {...form.field('address')}
          label={labels.address}
          hint={t('optional')}
          autoComplete="street-address"
          maxLength={limits.PetitionRequest.address}
        />
        <FlagField {...form.field('confidential')} label={tCase('form.confidential')} hint={t('confidentialHint')} />
        {/* Nobody sees this box; programs that fill in everything do, and give themselves away. */}
        <div aria-hidden="true" className="absolute -left-[9999px]">
          <input
            tabIndex={-1}
            autoComplete="off"
            aria-label="website"
            name="website"
            value={form.values.website}
            onChange={(event) => form.set('website', event.target.value)}
          />
        </div>
        <p className="text-sm text-ink-soft">{t('privacy')}</p>
        <Button type="submit" kind="primary" busy={form.busy}>
          {t('submit')}
        </Button>
      </Form>
    </div>
  )
}
