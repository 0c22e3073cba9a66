import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { ItemPicker } from '@/features/actionitem/ItemPicker'
import { AttachmentField } from '@/features/attachment/AttachmentField'
import { officeQuery } from '@/features/organization/queries'
import { localName } from '@/lib/local-name'
import { CheckboxGroup } from '@/ui/field/CheckboxGroup'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { CountField } from '@/ui/field/CountField'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { type Activity, activityKindsQuery } from '../queries'
import { SuggestedItems } from './SuggestedItems'
import type { useActivityForm } from './useActivityForm'

// Few kinds of activity ask more.
const DrillFields = lazy(async () => ({ default: (await import('./DrillFields')).DrillFields }))
const MediaFields = lazy(async () => ({ default: (await import('./MediaFields')).MediaFields }))

type Props = ReturnType<typeof useActivityForm> & {
  stored?: Activity
  /** Code of the unit whose items stand first in the search. */
  unit?: string
}

/** The fields of an activity, in the order in which somebody with a phone thinks of them. */
export function ActivityFields({ form, uploads, labels, asked, own, stored, unit }: Props) {
  const { t, i18n } = useTranslation('activity')
  const { data: office } = useSuspenseQuery(officeQuery)
  const { data: kinds } = useSuspenseQuery(activityKindsQuery)
  // What a stored record names stays on offer, even when it went out of use since.
  const offered = kinds.items.filter(({ active, code }) => active || code === stored?.kind.code)
  const units = office.units.filter(({ active, code }) => active || form.values.units.includes(code))

  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
      <div className="min-w-0 space-y-4">
        <RocDatePicker {...form.field('happenedOn')} label={labels.happenedOn} required />
        {offered.length === 0 ? (
          <p role="alert" className="font-semibold text-late">
            {t('noKinds')}
          </p>
        ) : (
          <ChoiceTiles
            {...form.field('kind')}
            label={labels.kind}
            required
            options={offered.map((kind) => {
              const name = localName(kind, i18n.language)
              return { value: kind.code, label: kind.active ? name : t('form.retired', { name }) }
            })}
          />
        )}
        <ItemPicker
          label={labels.items}
          name="items"
          chosen={form.values.items}
          onChange={(items) => form.set('items', items)}
          error={form.errors.items}
          hint={t('form.itemsHint')}
          placeholder={t('form.itemsPlaceholder')}
          unit={unit}
          required
        />
        <SuggestedItems
          codes={kinds.items.find(({ code }) => code === form.values.kind)?.items ?? []}
          chosen={form.values.items}
          onPick={(item) => form.set('items', (before) => [...before, item])}
        />
        <CheckboxGroup
          {...form.field('units')}
          label={labels.units}
          hint={t('form.unitsHint')}
          options={units.map((one) => ({ value: one.code, label: localName(one, i18n.language) }))}
          required
        />
      </div>
      <div className="min-w-0 space-y-4">
        <TextField
          {...form.field('title')}
          label={labels.title}
          hint={t('form.nameHint')}
          maxLength={limits.ActivityRequest.title}
          required
        />
        <Suspense>
          {own === 'MEDIA' && <MediaFields form={form} labels={labels} />}
          {own === 'DRILL' && <DrillFields form={form} labels={labels} />}
        </Suspense>
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
          {asked.map((name) => (
            <CountField
              key={name}
              {...form.field(name)}
              label={labels[name]}
              hint={name === 'times' ? t('form.timesHint') : undefined}
              unit={name === 'times' ? undefined : t(`form.${name}Unit`)}
              steps={name === 'times'}
              most={limits.ActivityRequest[name]}
            />
          ))}
        </div>
        <AttachmentField
          name="attachmentIds"
          label={labels.attachmentIds}
          uploads={uploads}
          error={form.errors.attachmentIds}
        />
        <TextField
          {...form.field('text')}
          label={own === 'MEDIA' ? t('media.summary') : labels.text}
          hint={t('form.textHint')}
          rows={4}
          maxLength={limits.ActivityRequest.text}
        />
        {stored && (
          <TextField
            {...form.field('reason')}
            label={labels.reason}
            hint={t('form.reasonHint')}
            maxLength={limits.ActivityRequest.reason}
          />
        )}
      </div>
    </div>
  )
}
