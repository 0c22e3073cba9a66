import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { yearOf } from '@/lib/format'
import { Button } from '@/ui/Button'
import { statuses } from '@/ui/chart/StatusShape'
import { Filters } from '@/ui/Filters'
import { SearchField } from '@/ui/field/SearchField'
import { Select } from '@/ui/field/Select'
import { YearSelect } from '@/ui/field/YearSelect'
import { activeFilters, type DutySearch } from './search'

const states = ['OPEN', 'DONE', 'WAIVED'] as const

type Props = { search: DutySearch; onChange: (change: Partial<DutySearch>) => void; onClear: () => void }

/** What narrows the duties. Every choice goes into the address at once. */
export function DutyFilters({ search, onChange, onClear }: Props) {
  const { t } = useTranslation(['duty', 'ui'])
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
            maxLength={limits.listDuties.q}
            onSearch={(q) => onChange({ q: q || undefined })}
          />
        }
      >
        <UnitSelect
          label={t('column.units')}
          emptyLabel={t('filter.all')}
          value={search.unit}
          onChange={(unit) => onChange({ unit })}
        />
        <Select
          label={t('filter.state')}
          name="state"
          value={search.state ?? ''}
          emptyLabel={t('filter.all')}
          options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(state) => onChange({ state: state || undefined })}
        />
        <Select
          label={t('column.status')}
          name="status"
          value={search.status ?? ''}
          emptyLabel={t('filter.all')}
          options={statuses.map((value) => ({ value, label: t(`ui:status.${value}`) }))}
          onChange={(status) => onChange({ status: status || undefined })}
        />
        <YearSelect value={yearOf(search.year)} onChange={(year) => onChange({ year })} />
      </Filters>
      {search.item && (
        <p className="mb-3 flex flex-wrap items-center gap-3">
          {t('filter.onlyItem', { code: search.item })}
          <Button small onPress={() => onChange({ item: undefined })}>
            {t('filter.allItems')}
          </Button>
        </p>
      )}
    </>
  )
}
