import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { ExportMenu } from '@/ui/ExportMenu'
import { Filters } from '@/ui/Filters'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { DissatisfiedTable } from './DissatisfiedTable'
import { dissatisfiedAnswersQuery } from './queries'

const route = getRouteApi('/staff/dissatisfied-answers')
const to = '/dissatisfied-answers'

/** Who was dissatisfied with the handling, of the cases that the reader may see; each leads to its case. */
export function DissatisfiedAnswersPage() {
  const { t } = useTranslation('feedback')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const reversed = search.from !== undefined && search.to !== undefined && search.to < search.from
  const { data, error, isFetching, refetch } = useQuery({
    ...dissatisfiedAnswersQuery(search),
    enabled: !reversed,
    placeholderData: keepPreviousData,
  })
  const show = (change: Partial<typeof search>) =>
    navigate({ search: { ...search, ...change, cursor: undefined }, replace: 'from' in change || 'to' in change })
  const active = [search.from, search.to, search.unit].filter(Boolean).length
  const day = (name: 'from' | 'to') => (
    <RocDatePicker
      label={t(`list.${name}`)}
      name={name}
      value={search[name] ?? ''}
      error={name === 'to' && reversed ? t('list.order') : undefined}
      onChange={(iso) => void show({ [name]: iso || undefined })}
    />
  )
  return (
    <Page
      title={t('list.title')}
      actions={
        <>
          <ButtonLink to="/handling-satisfaction">{t('list.results')}</ButtonLink>
          {!reversed && <ExportMenu source={exportOf('/api/v1/dissatisfied-answers/export', search)} />}
        </>
      }
    >
      <p className="mb-3 text-ink-soft">{t('list.lead')}</p>
      <Filters active={active} onClear={() => void navigate({ search: {} })}>
        {day('from')}
        {day('to')}
        <UnitSelect
          label={t('list.unit')}
          emptyLabel={t('list.all')}
          value={search.unit}
          onChange={(unit) => void show({ unit })}
        />
      </Filters>
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && !reversed && <Skeleton lines={8} className="card p-5" />}
      {data && !reversed && data.items.length === 0 && (
        <EmptyState title={t('list.none')}>{t('list.noneNext')}</EmptyState>
      )}
      {data && !reversed && data.items.length > 0 && (
        <>
          <DissatisfiedTable rows={data.items} busy={isFetching} />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
    </Page>
  )
}
