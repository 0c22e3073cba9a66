import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { headingOptions } from '@/features/actionitem/heading-options'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { planTreeQuery } from '@/features/plan/queries'
import { yearOf } from '@/lib/format'
import { statuses } from '@/ui/chart/StatusShape'
import { Filters } from '@/ui/Filters'
import { Select } from '@/ui/field/Select'
import { YearSelect } from '@/ui/field/YearSelect'
import { activeFilters, type MapSearch } from './search'

type Props = {
  search: MapSearch
  /** The rows are units, which have no dimension. */
  units: boolean
  onChange: (change: Partial<MapSearch>) => void
  onClear: () => void
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** What narrows the heat map. Every choice goes into the address at once. */
export function MapFilters({ search, units, onChange, onClear }: Props) {
  const { t } = useTranslation(['status', 'ui'])
  const { data: tree } = useQuery(planTreeQuery())
  return (
    <Filters active={activeFilters(search)} onClear={onClear}>
      <YearSelect value={yearOf(search.year)} onChange={(year) => onChange({ year })} />
      <UnitSelect
        label={t('filter.unit')}
        emptyLabel={t('filter.office')}
        value={search.unit}
        onChange={(unit) => onChange({ unit })}
      />
      {!units && (
        <Select
          label={t('filter.heading')}
          name="heading"
          value={search.heading ?? ''}
          emptyLabel={t('filter.all')}
          options={headingOptions(tree?.dimensions ?? [], search.heading)}
          onChange={(heading) => onChange({ heading: heading || undefined })}
        />
      )}
      <Select
        label={t('filter.month')}
        name="month"
        value={search.month ?? ''}
        emptyLabel={t('filter.year')}
        options={months.map((month) => ({ value: String(month), label: t('map.month', { month }) }))}
        onChange={(month) => onChange({ month: month || undefined })}
      />
      {!units && (
        <Select
          label={t('filter.status')}
          name="status"
          value={search.status ?? ''}
          emptyLabel={t('filter.all')}
          options={statuses.map((value) => ({ value, label: t(`ui:status.${value}`) }))}
          onChange={(status) => onChange({ status: status || undefined })}
        />
      )}
    </Filters>
  )
}
