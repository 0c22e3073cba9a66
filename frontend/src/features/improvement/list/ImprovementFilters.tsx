import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { thisYear, yearName } from '@/lib/format'
import { Filters } from '@/ui/Filters'
import { SearchField } from '@/ui/field/SearchField'
import { Select } from '@/ui/field/Select'
import { activeFilters, type ImprovementSearch, sourceKinds, statuses } from './search'

/** So many years are on offer, this one included. */
const offered = 5

type Props = {
  search: ImprovementSearch
  onChange: (change: Partial<ImprovementSearch>) => void
  onClear: () => void
}

/** What narrows the list. Every choice goes into the address at once. */
export function ImprovementFilters({ search, onChange, onClear }: Props) {
  const { t, i18n } = useTranslation('improvement')
  const years = Array.from({ length: offered }, (_, back) => String(thisYear() - back))
  const shown = search.year && !years.includes(search.year) ? [search.year, ...years] : years
  return (
    <Filters
      active={activeFilters(search)}
      onClear={onClear}
      search={
        <SearchField
          label={t('filter.q')}
          value={search.q ?? ''}
          placeholder={t('filter.qHint')}
          maxLength={limits.listImprovements.q}
          onSearch={(q) => onChange({ q: q || undefined })}
        />
      }
    >
      <Select
        label={t('column.status')}
        name="status"
        value={search.status ?? ''}
        emptyLabel={t('filter.all')}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(status) => onChange({ status: status || undefined })}
      />
      <UnitSelect
        label={t('column.unit')}
        emptyLabel={t('filter.all')}
        value={search.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <Select
        label={t('column.source')}
        name="sourceKind"
        value={search.sourceKind ?? ''}
        emptyLabel={t('filter.all')}
        options={sourceKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(sourceKind) => onChange({ sourceKind: sourceKind || undefined })}
      />
      <Select
        label={t('filter.year')}
        name="year"
        value={search.year ?? ''}
        emptyLabel={t('filter.all')}
        options={shown.map((value) => ({ value, label: yearName(Number(value), i18n.language) }))}
        onChange={(year) => onChange({ year: year || undefined })}
      />
    </Filters>
  )
}
