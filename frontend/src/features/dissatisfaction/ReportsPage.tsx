import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { monthOf, yearOf } from '@/lib/format'
import { ExportMenu } from '@/ui/ExportMenu'
import { YearSelect } from '@/ui/field/YearSelect'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { PeriodsMatrix } from './PeriodsMatrix'
import { PeriodsTable } from './PeriodsTable'
import { periodsQuery } from './queries'

const route = getRouteApi('/staff/dissatisfaction-reports')

/** How each unit's reports of dissatisfied answers stand in the months of a year: all at one look, and one month or one unit in detail. */
export function ReportsPage() {
  const { t } = useTranslation('dissatisfaction')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = yearOf(search.year)
  const { data, error, isFetching, refetch } = useQuery({
    ...periodsQuery({ year, unit: search.unit }),
    placeholderData: keepPreviousData,
  })
  const rows = data?.items ?? []
  // What is to be done next belongs to the newest month that is over.
  const newest = rows.find(({ over }) => over) ?? rows[0]
  const wanted = rows.find((row) => row.month === monthOf(search.month)) ?? newest
  const month = search.unit ? undefined : wanted?.month
  return (
    <Page
      title={t('list.title')}
      actions={
        <>
          <ButtonLink to="/dissatisfied-answers">{t('list.answers')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/dissatisfaction-reports/export', { year, unit: search.unit })} />
        </>
      }
    >
      <p className="mb-3 text-ink-soft">{t('list.lead')}</p>
      <search className="no-print mb-3 flex flex-wrap items-end gap-3">
        <YearSelect
          value={year}
          onChange={(chosen) => void navigate({ search: { ...search, year: chosen, month: undefined } })}
        />
        <UnitSelect
          label={t('column.unit')}
          emptyLabel={t('list.all')}
          value={search.unit}
          onChange={(unit) => void navigate({ search: { ...search, unit } })}
        />
      </search>
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={8} className="card p-5" />}
      {data && rows.length === 0 && <EmptyState title={t('list.none')}>{t('list.noneNext')}</EmptyState>}
      {month !== undefined && <PeriodsMatrix rows={rows} month={month} />}
      {rows.length > 0 && (
        <PeriodsTable rows={rows.filter((row) => month === undefined || row.month === month)} busy={isFetching} />
      )}
    </Page>
  )
}
