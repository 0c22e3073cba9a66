import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { officeQuery } from '@/features/organization/queries'
import { localName } from '@/lib/local-name'
import { CheckField } from '@/ui/field/CheckboxGroup'
import { ChoiceTiles } from '@/ui/field/ChoiceTiles'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { mediums, tones } from '../details'
import type { useActivityForm } from './useActivityForm'

type Props = Pick<ReturnType<typeof useActivityForm>, 'form' | 'labels'>

/** What a media item is asked besides. */
export function MediaFields({ form, labels }: Props) {
  const { t, i18n } = useTranslation('activity')
  const { data: office } = useSuspenseQuery(officeQuery)
  const units = office.units.filter(({ active, code }) => active || code === form.values.concernedUnit)
  return (
    <>
      <ChoiceTiles
        {...form.field('medium')}
        label={labels.medium}
        required
        options={mediums.map((value) => ({ value, label: t(`media.mediums.${value}`) }))}
      />
      <ChoiceTiles
        {...form.field('tone')}
        label={labels.tone}
        required
        options={tones.map((value) => ({ value, label: t(`media.tones.${value}`) }))}
      />
      <TextField
        {...form.field('link')}
        label={labels.link}
        hint={t('media.linkHint')}
        maxLength={limits.MediaItemRequest.link}
        type="url"
      />
      <Select
        {...form.field('concernedUnit')}
        label={labels.concernedUnit}
        emptyLabel={t('media.noUnit')}
        options={units.map((unit) => ({ value: unit.code, label: localName(unit, i18n.language) }))}
      />
      <CheckField {...form.field('responseNeeded')} label={labels.responseNeeded} />
      <TextField
        {...form.field('response')}
        label={labels.response}
        hint={t('media.responseHint')}
        rows={3}
        maxLength={limits.MediaItemRequest.response}
      />
      <TextField
        {...form.field('caseNumber')}
        label={labels.caseNumber}
        hint={t('media.caseNumberHint')}
        maxLength={limits.MediaItemRequest.caseNumber}
      />
    </>
  )
}
