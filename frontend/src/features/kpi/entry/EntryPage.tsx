import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { ExportMenu } from '@/ui/ExportMenu'
import { YearSelect } from '@/ui/field/YearSelect'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { gridQuery } from '../queries'
import { shownYear } from '../search'
import { EntrySheet } from './EntrySheet'

const route = getRouteApi('/staff/kpis/entry')

/** Typing the year's figures, like in a spreadsheet. */
export function EntryPage() {
  const { t } = useTranslation('kpi')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const year = shownYear(search)
  const { data, error } = useQuery({ ...gridQuery(year, search.unit), placeholderData: keepPreviousData })
  const change = (words: Partial<typeof search>) => void navigate({ search: { ...search, ...words } })
  return (
    <Page
      title={t('entry.title')}
      aside={<span className="max-sm:hidden">{t('entry.hint')}</span>}
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
          <ButtonLink to="/kpis" search={{ year: search.year, unit: search.unit }}>
            {t('detail.back')}
          </ButtonLink>
          <ExportMenu source={exportOf('/api/v1/measurements/export', { year, unit: search.unit })} />
        </>
      }
    >
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={14} className="card p-5" />}
      {data && data.rows.length === 0 && <EmptyState title={t('entry.noRows')}>{t('entry.noRowsHint')}</EmptyState>}
      {data && data.rows.length > 0 && (
        <EntrySheet key={`${data.year} ${search.unit}`} grid={data} unit={search.unit} />
      )}
    </Page>
  )
}
