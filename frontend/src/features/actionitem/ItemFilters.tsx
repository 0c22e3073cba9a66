import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { officeQuery } from '@/features/organization/queries'
import { planTreeQuery } from '@/features/plan/queries'
import { Filters } from '@/ui/Filters'
import { SearchField } from '@/ui/field/SearchField'
import { type Option, Select } from '@/ui/field/Select'
import { headingOptions } from './heading-options'
import { scheduleKinds } from './schedule'
import { activeFilters, type ItemSearch } from './search'

type Props = {
  search: ItemSearch
  onChange: (change: Partial<ItemSearch>) => void
  onClear: () => void
}

/** What narrows the list. Every choice goes into the address at once. */
export function ItemFilters({ search, onChange, onClear }: Props) {
  const { t, i18n } = useTranslation('actionitem')
  const { data: office } = useQuery(officeQuery)
  const { data: tree } = useQuery(planTreeQuery())
  const units = (office?.units ?? []).filter(({ active }) => active)
  const choice = (name: 'unit' | 'heading' | 'scheduleKind', options: Option[]) => (
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
    <Filters
      active={activeFilters(search)}
      onClear={onClear}
      search={
        <SearchField
          label={t('filter.q')}
          value={search.q ?? ''}
          placeholder={t('filter.qHint')}
          maxLength={limits.listActionItems.q}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
      }
    >
      {choice(
        'unit',
        units.map(({ code, name, nameEn }) => ({ value: code, label: i18n.language === 'en' ? nameEn : name })),
      )}
      {choice('heading', headingOptions(tree?.dimensions ?? [], search.heading))}
      {choice(
        'scheduleKind',
        scheduleKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
      )}
    </Filters>
  )
}
