import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { yearOf } from '@/lib/format'
import { Button } from '@/ui/Button'
import { YearSelect } from '@/ui/field/YearSelect'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { yearsQuery } from './queries'
import { YearsTable } from './YearsTable'

const route = getRouteApi('/staff/years')

/** A year and the two before it, side by side, as a table that prints. */
export function YearsPage() {
  const { t } = useTranslation('dashboard')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = yearOf(search.year)
  const { data, error } = useQuery({
    ...yearsQuery({ unit: search.unit, year }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={t('years.title')}
      actions={
        <>
          <YearSelect inline value={year} onChange={(to) => void navigate({ search: { ...search, year: to } })} />
          <UnitSelect
            inline
            label={t('unit')}
            emptyLabel={t('office')}
            value={search.unit}
            onChange={(unit) => void navigate({ search: { ...search, unit } })}
          />
          <Button onPress={() => window.print()}>{t('years.print')}</Button>
        </>
      }
    >
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && data.years.length === 0 && <EmptyState title={t('years.empty')}>{t('years.emptyHint')}</EmptyState>}
      {data && data.years.length > 0 && <YearsTable years={data} />}
    </Page>
  )
}
