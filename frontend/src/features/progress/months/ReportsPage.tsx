import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { sessionQuery } from '@/features/identity/queries'
import { thisYear, yearOf } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Select } from '@/ui/field/Select'
import { YearSelect } from '@/ui/field/YearSelect'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { periodsQuery, punctualityQuery } from '../queries'
import { MonthsTable } from './MonthsTable'
import { NextReport } from './NextReport'
import { PunctualityLine } from './PunctualityLine'
import { nextReport, unitsOf } from './periods'
import { YearTiles } from './YearTiles'

const route = getRouteApi('/staff/progress')

/** A unit's monthly reports of a year; the one to be done now comes first. */
export function ReportsPage() {
  const { t, i18n } = useTranslation('progress')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = yearOf(search.year)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data, error, isFetching, refetch } = useQuery({
    ...periodsQuery(year),
    placeholderData: keepPreviousData,
  })
  const { data: punctuality } = useQuery(punctualityQuery(year))
  const rows = data?.items ?? []
  const units = unitsOf(rows)
  const own = session.account?.unitId
  const unit = units.find(({ code }) => code === search.unit) ?? units.find(({ id }) => id === own) ?? units[0]
  const shown = rows.filter((row) => row.unit.id === unit?.id)
  const next = nextReport(shown)
  return (
    <Page title={t('list.title')} aside={t('list.lead')}>
      <search className="no-print mb-3 flex flex-wrap items-end gap-3">
        <YearSelect value={year} onChange={(chosen) => void navigate({ search: { ...search, year: chosen } })} />
        {units.length > 1 && unit && (
          <Select
            label={t('list.unit')}
            name="unit"
            value={unit.code}
            options={units.map((one) => ({ value: one.code, label: localName(one, i18n.language) }))}
            onChange={(chosen) => void navigate({ search: { ...search, unit: chosen } })}
          />
        )}
      </search>
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} className="card p-5" />}
      {data && shown.length === 0 && <EmptyState title={t('list.none')}>{t('list.noneNext')}</EmptyState>}
      {next && (
        <>
          {(year ?? thisYear()) === thisYear() && <NextReport period={next} />}
          {punctuality && <PunctualityLine rows={punctuality.items} unit={unit?.id} />}
          <YearTiles rows={shown} />
          <MonthsTable rows={shown.toReversed()} busy={isFetching} />
        </>
      )}
    </Page>
  )
}
