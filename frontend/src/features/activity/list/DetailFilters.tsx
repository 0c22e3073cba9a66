import { useTranslation } from 'react-i18next'
import { Select } from '@/ui/field/Select'
import { type Form, mediums, tones } from '../details'
import type { ActivitySearch } from './search'

type Props = {
  /** Of the kind that is chosen. */
  form: Form
  search: ActivitySearch
  onChange: (change: Partial<ActivitySearch>) => void
}

/** What narrows media items and drills; not in sight with other kinds, unless the address says it. */
export function DetailFilters({ form, search, onChange }: Props) {
  const { t } = useTranslation('activity')
  const choice = (name: 'medium' | 'tone' | 'pending', options: { value: string; label: string }[]) => (
    <Select
      label={t(`filter.${name}`)}
      name={name}
      value={search[name] ?? ''}
      emptyLabel={t('filter.all')}
      options={options}
      onChange={(value) => onChange({ [name]: value || undefined })}
    />
  )
  return (
    <>
      {(form === 'MEDIA' || search.medium) &&
        choice(
          'medium',
          mediums.map((value) => ({ value, label: t(`media.mediums.${value}`) })),
        )}
      {(form === 'MEDIA' || search.tone) &&
        choice(
          'tone',
          tones.map((value) => ({ value, label: t(`media.tones.${value}`) })),
        )}
      {(form !== 'PLAIN' || search.pending) &&
        choice('pending', [
          { value: 'true', label: t('filter.pendingYes') },
          { value: 'false', label: t('filter.pendingNo') },
        ])}
    </>
  )
}
