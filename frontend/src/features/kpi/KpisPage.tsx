import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { ExportMenu } from '@/ui/ExportMenu'
import { Select } from '@/ui/field/Select'
import { YearSelect } from '@/ui/field/YearSelect'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { KpiCard } from './KpiCard'
import { KpiTable } from './KpiTable'
import { kpisQuery } from './queries'
import { shownYear } from './search'
import { statusOf, statusOrder } from './status'

const route = getRouteApi('/staff/kpis')

/** All indicators of a year: the headline ones as cards, the rest as a dense table. */
export function KpisPage() {
  const { t } = useTranslation('kpi')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = shownYear(search)
  const status = statusOf(search)
  const { data, error, isFetching } = useQuery({ ...kpisQuery(year, search.unit), placeholderData: keepPreviousData })
  const change = (words: Partial<typeof search>) => void navigate({ search: { ...search, ...words } })
  const shown = (data?.items ?? []).filter((kpi) => status === undefined || kpi.result.status === status)
  const headline = shown.filter((kpi) => kpi.headline)
  const rest = shown.filter((kpi) => !kpi.headline)
  return (
    <Page
      title={t('title')}
      aside={data && t('count', { count: shown.length })}
      actions={
        <>
          <YearSelect inline value={year} onChange={(to) => change({ year: to })} />
          <UnitSelect
            inline
            label={t('unit')}
            emptyLabel={t('office')}
            value={search.unit}
            onChange={(unit) => change({ unit })}
          />
          <Select
            inline
            label={t('statusName')}
            name="status"
            value={status ?? ''}
            emptyLabel={t('all')}
            options={statusOrder.map((one) => ({ value: one, label: t(`status.${one}`) }))}
            onChange={(one) => change({ status: one || undefined })}
          />
          <ButtonLink to="/kpis/entry" search={{ year: search.year, unit: search.unit }}>
            {t('enter')}
          </ButtonLink>
          <ExportMenu source={exportOf('/api/v1/kpis/export', { year, unit: search.unit, status })} />
        </>
      }
    >
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && data.items.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      {data && data.items.length > 0 && shown.length === 0 && (
        <EmptyState title={t('noneLeft')}>{t('noneLeftHint')}</EmptyState>
      )}
      {headline.length > 0 && (
        <section aria-label={t('headline')} className="mb-4 grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
          {headline.map((kpi) => (
            <KpiCard key={kpi.code} kpi={kpi} />
          ))}
        </section>
      )}
      {rest.length > 0 && <KpiTable kpis={rest} busy={isFetching} />}
    </Page>
  )
}
