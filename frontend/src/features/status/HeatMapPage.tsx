import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { monthOf, yearName } from '@/lib/format'
import { StatusMatrix } from '@/ui/chart/StatusMatrix'
import { StatusLegend } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Tabs } from '@/ui/Tabs'
import { usePhone } from '@/ui/usePhone'
import { MapFilters } from './MapFilters'
import { MonthList } from './MonthList'
import { itemRows, unitRows } from './map-rows'
import { statusGridQuery } from './queries'
import { activeFilters, gridQueryOf, narrowed } from './search'

const route = getRouteApi('/staff/heat-map')
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

/** The year on one sheet: every item, or every unit, by months. A phone shows one month at a time. */
export function HeatMapPage() {
  const { t, i18n } = useTranslation('status')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const router = useRouter()
  const phone = usePhone()
  const { data, error, isFetching, refetch } = useQuery({
    ...statusGridQuery(gridQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const units = search.view === 'units'
  const shown = narrowed(data?.items ?? [], search)
  const present = data?.today.startsWith(`${data.year}-`) ? Number(data.today.slice(5, 7)) : undefined
  const month = monthOf(search.month)
  const year = data ? yearName(data.year, i18n.language) : ''
  const rows = data ? (units ? unitRows(data, search, i18n.language) : itemRows(data, shown, search)) : []

  return (
    <Page
      title={t('map.title')}
      aside={data && !units && t('map.count', { shown: shown.length, all: data.items.length })}
      actions={
        <Tabs
          label={t('map.view')}
          tabs={(['items', 'units'] as const).map((id) => ({
            id,
            label: t(`map.${id}`),
            current: (id === 'units') === units,
            link: { to: '/heat-map', search: { ...search, view: id === 'units' ? id : undefined } },
          }))}
        />
      }
    >
      <MapFilters
        search={search}
        units={units}
        onChange={(change) => void navigate({ search: { ...search, ...change } })}
        onClear={() => void navigate({ search: { year: search.year, view: search.view } })}
      />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={14} className="card p-5" />}
      {data && rows.length === 0 && (
        <EmptyState title={t('map.empty')}>
          {t(activeFilters(search) > 0 ? 'map.emptyHint' : 'map.emptyPlan')}
        </EmptyState>
      )}
      {rows.length > 0 && phone && (
        <MonthList
          rows={rows}
          month={month ?? present ?? 12}
          onMonth={(to) => void navigate({ search: { ...search, month: String(to) }, resetScroll: false })}
        />
      )}
      {rows.length > 0 && !phone && (
        <div className={cx('card px-3 pt-2 pb-3', isFetching && 'busy-line')}>
          <div className="mb-1 flex flex-wrap justify-between gap-x-6 gap-y-1">
            <StatusLegend />
            <p className="no-print text-sm text-ink-soft">{t('map.keys')}</p>
          </div>
          <StatusMatrix
            sticky
            caption={t(units ? 'map.captionUnits' : 'map.caption', { year })}
            heads={{ row: t(units ? 'map.unit' : 'map.item'), now: t('map.now') }}
            columns={months.map((one) => t('map.month', { month: one }))}
            rows={rows}
            current={(month ?? present ?? 0) - 1}
            onOpen={(href) => router.history.push(href)}
          />
        </div>
      )}
    </Page>
  )
}
