import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { ItemPicker } from '@/features/actionitem/ItemPicker'
import { actionItemQuery } from '@/features/actionitem/queries'
import { officeQuery } from '@/features/organization/queries'
import { localName } from '@/lib/local-name'
import { Filters } from '@/ui/Filters'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { SearchField } from '@/ui/field/SearchField'
import { type Option, Select } from '@/ui/field/Select'
import { activityKindsQuery } from '../queries'
import { DetailFilters } from './DetailFilters'
import { activeFilters, daysOf, isReversed, type Period, periodOf, periods } from './list-query'
import type { ActivitySearch } from './search'

type Props = {
  search: ActivitySearch
  onChange: (change: Partial<ActivitySearch>) => void
  onClear: () => void
}

/** What narrows the list. Every choice goes into the address at once. */
export function ActivityFilters({ search, onChange, onClear }: Props) {
  const { t, i18n } = useTranslation('activity')
  const { data: office } = useQuery(officeQuery)
  const { data: kinds } = useQuery(activityKindsQuery)
  const named = ({ code, ...names }: { code: string; name: string; nameEn?: string }) => ({
    value: code,
    label: localName(names, i18n.language),
  })
  const choice = (name: 'unit' | 'kind', options: Option[]) => (
    <Select
      label={t(`filter.${name}`)}
      name={name}
      value={search[name] ?? ''}
      emptyLabel={t('filter.all')}
      options={options}
      onChange={(value) =>
        // What only one kind has narrows no other.
        onChange({
          [name]: value || undefined,
          ...(name === 'kind' && { medium: undefined, tone: undefined, pending: undefined }),
        })
      }
    />
  )

  function choosePeriod(period: Period) {
    // Free dates begin with the days that were in sight.
    if (period === 'dates') onChange({ period, ...daysOf(search) })
    else onChange({ period: period === 'year' ? undefined : period, from: undefined, to: undefined })
  }

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
            maxLength={limits.listActivities.q}
            onSearch={(q) => onChange({ q: q || undefined })}
          />
        }
      >
        <Select
          label={t('filter.period')}
          name="period"
          value={periodOf(search)}
          options={periods.map((value) => ({ value, label: t(`filter.${value}`) }))}
          onChange={(value) => choosePeriod(value as Period)}
        />
        {choice('unit', (office?.units ?? []).map(named))}
        {choice('kind', (kinds?.items ?? []).map(named))}
        <DetailFilters
          form={kinds?.items.find(({ code }) => code === search.kind)?.form ?? 'PLAIN'}
          search={search}
          onChange={onChange}
        />
        <ItemFilter code={search.item} onChange={(item) => onChange({ item })} />
        <Select
          label={t('filter.state')}
          name="state"
          value={search.state ?? 'ACTIVE'}
          options={(['ACTIVE', 'WITHDRAWN'] as const).map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(state) => onChange({ state: state === 'ACTIVE' ? undefined : state })}
        />
      </Filters>
      {periodOf(search) === 'dates' && (
        <div className="no-print mb-1 flex flex-wrap gap-x-4">
          {(['from', 'to'] as const).map((name) => (
            <RocDatePicker
              key={name}
              label={t(`filter.${name}`)}
              name={name}
              value={search[name] ?? ''}
              error={name === 'to' && isReversed(search) ? t('filter.order') : undefined}
              onChange={(day) => onChange({ [name]: day || undefined })}
            />
          ))}
        </div>
      )}
    </>
  )
}

function ItemFilter({ code, onChange }: { code?: string; onChange: (code?: string) => void }) {
  const { t } = useTranslation('activity')
  const { data: item } = useQuery({ ...actionItemQuery(code ?? ''), enabled: code !== undefined })
  return (
    <ItemPicker
      single
      label={t('filter.item')}
      name="item"
      placeholder={t('filter.itemHint')}
      chosen={code === undefined ? [] : [{ value: code, label: code, text: item?.officialText }]}
      onChange={([picked]) => onChange(picked?.value)}
    />
  )
}
