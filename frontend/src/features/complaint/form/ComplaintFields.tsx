import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { AttachmentField } from '@/features/attachment/AttachmentField'
import { localName } from '@/lib/local-name'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { categories, channels } from '../list/search'
import { type Complaint, complaintTopicsQuery } from '../queries'
import { isUsuallyOnSite } from '../values'
import { FlagField } from './FlagField'
import type { ComplaintForm } from './useComplaintForm'

type Props = ComplaintForm & {
  stored?: Complaint
  /** Who complained: the fields, or what stands for them. */
  person: ReactNode
}

const flags = ['siteVisit', 'confidential'] as const

/** The fields of a complaint, in the order in which somebody with a telephone in the hand hears them. */
export function ComplaintFields({ form, uploads, labels, stored, person }: Props) {
  const { t, i18n } = useTranslation('complaint')
  const { data: topics } = useSuspenseQuery(complaintTopicsQuery)
  // What a stored case names stays on offer, even when it went out of use since.
  const offered = topics.items.filter(({ active, code }) => active || code === stored?.topic.code)
  // Where it is handled follows from how it came in, until somebody says otherwise.
  const told = useRef(stored !== undefined)
  const ways = channels.filter((channel) => channel !== 'WEB' || stored?.channel === 'WEB')
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
      <div className="min-w-0 space-y-4">
        <ChoiceTiles
          {...form.field('channel')}
          onChange={(channel) => {
            form.set('channel', channel)
            if (!told.current) form.set('onSite', isUsuallyOnSite(channel))
          }}
          label={labels.channel}
          required
          options={ways.map((value) => ({ value, label: t(`channel.${value}`) }))}
        />
        <ChoiceTiles
          name="onSite"
          label={labels.onSite}
          hint={t('form.onSiteHint')}
          value={String(form.values.onSite)}
          onChange={(value) => {
            told.current = true
            form.set('onSite', value === 'true')
          }}
          options={(['false', 'true'] as const).map((value) => ({ value, label: t(`handling.${value}`) }))}
        />
        <TextField
          {...form.field('subject')}
          label={labels.subject}
          hint={t('form.subjectHint')}
          maxLength={limits.ComplaintRequest.subject}
          required
        />
        <TextField
          {...form.field('content')}
          label={labels.content}
          rows={7}
          maxLength={limits.ComplaintRequest.content}
          required
        />
        <div className="grid gap-3 sm:grid-cols-2">
          <Select
            {...form.field('category')}
            label={labels.category}
            required
            options={categories.map((value) => ({ value, label: t(`category.${value}`) }))}
          />
          <Select
            {...form.field('topic')}
            label={labels.topic}
            required
            options={offered.map((topic) => ({ value: topic.code, label: localName(topic, i18n.language) }))}
          />
        </div>
      </div>
      <div className="min-w-0 space-y-4">
        {person}
        {!stored && (
          <RocDatePicker {...form.field('receivedOn')} label={labels.receivedOn} hint={t('form.receivedOnHint')} />
        )}
        <fieldset className="space-y-2">
          <legend className="mb-1 font-semibold">{t('detail.marks')}</legend>
          {flags.map((name) => (
            <FlagField key={name} {...form.field(name)} label={labels[name]} hint={t(`form.${name}Hint`)} />
          ))}
          {stored?.confidential && !form.values.confidential && (
            <TextField
              {...form.field('reason')}
              label={labels.reason}
              hint={t('form.liftReasonHint')}
              maxLength={limits.ComplaintRequest.reason}
              required
            />
          )}
        </fieldset>
        <AttachmentField
          name="attachmentIds"
          label={labels.attachmentIds}
          uploads={uploads}
          error={form.errors.attachmentIds}
        />
      </div>
    </div>
  )
}
