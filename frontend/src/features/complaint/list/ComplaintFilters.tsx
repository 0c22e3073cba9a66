import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Filters } from '@/ui/Filters'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { SearchField } from '@/ui/field/SearchField'
import { type Option, Select } from '@/ui/field/Select'
import { complaintTopicsQuery } from '../queries'
import { activeFilters, type ComplaintSearch, caseStates, categories, channels, isReversed, nearness } from './search'

type Props = {
  search: ComplaintSearch
  onChange: (change: Partial<ComplaintSearch>) => void
  onClear: () => void
}

/** In these nothing is due any more. */
const settled = ['REPLIED', 'CLOSED']

/** What narrows the list. Every choice goes into the address at once. */
export function ComplaintFilters({ search, onChange, onClear }: Props) {
  const { t, i18n } = useTranslation('complaint')
  const { data: topics } = useQuery(complaintTopicsQuery)
  const choice = (name: 'due' | 'channel' | 'onSite' | 'category' | 'topic', options: Option[]) => (
    <Select
      label={t(`column.${name}`)}
      name={name}
      value={search[name] ?? ''}
      emptyLabel={t('filter.all')}
      options={options}
      onChange={(value) => onChange({ [name]: value || undefined })}
    />
  )
  const [dated, setDated] = useState(false)
  const days = dated || search.receivedFrom !== undefined || search.receivedTo !== undefined
  const states = [
    { value: 'all', label: t('filter.everything') },
    ...caseStates.map((value) => ({ value, label: t(`state.${value}`) })),
  ]

  return (
    <>
      <Filters
        active={activeFilters(search)}
        onClear={onClear}
        search={
          <SearchField
            label={t('filter.q')}
            value={search.q ?? ''}
            placeholder={t('filter.qHint')}
            maxLength={limits.listComplaints.q}
            onSearch={(q) => onChange({ q: q || undefined })}
          />
        }
      >
        <Select
          label={t('filter.state')}
          name="state"
          value={search.state ?? ''}
          emptyLabel={t('filter.open')}
          options={states}
          onChange={(state) =>
            onChange({ state: state || undefined, ...(settled.includes(state) && { due: undefined }) })
          }
        />
        {choice(
          'due',
          nearness.map((value) => ({ value, label: t(value === 'soon' ? 'quick.soon' : `light.${value}`) })),
        )}
        <UnitSelect
          label={t('column.unit')}
          emptyLabel={t('filter.all')}
          value={search.unit}
          onChange={(unit) => onChange({ unit })}
        />
        {choice(
          'channel',
          channels.map((value) => ({ value, label: t(`channel.${value}`) })),
        )}
        {choice(
          'onSite',
          (['true', 'false'] as const).map((value) => ({ value, label: t(`handling.${value}`) })),
        )}
        {choice(
          'category',
          categories.map((value) => ({ value, label: t(`category.${value}`) })),
        )}
        {choice(
          'topic',
          (topics?.items ?? []).map((topic) => ({ value: topic.code, label: localName(topic, i18n.language) })),
        )}
        {!days && <Button onPress={() => setDated(true)}>{t('filter.received')}</Button>}
      </Filters>
      {days && (
        <div className="no-print mb-1 flex flex-wrap gap-x-4">
          {(['receivedFrom', 'receivedTo'] as const).map((name) => (
            <RocDatePicker
              key={name}
              label={t(`filter.${name}`)}
              name={name}
              value={search[name] ?? ''}
              error={name === 'receivedTo' && isReversed(search) ? t('filter.order') : undefined}
              onChange={(day) => onChange({ [name]: day || undefined })}
            />
          ))}
        </div>
      )}
    </>
  )
}
