import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { sessionQuery } from '@/features/identity/queries'
import { formatMonth } from '@/lib/format'
import { DocumentLinks } from '@/ui/DocumentLinks'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { DueWords } from '../DueWords'
import { firstDay } from '../months'
import { monthQuery } from '../queries'
import { mayReadNews } from '../rights'
import { CycleCard } from './CycleCard'
import { MonthActions } from './MonthActions'
import { MonthSteps } from './MonthSteps'
import { UnitTable } from './UnitTable'
import { useChosenUnits } from './useChosenUnits'

const route = getRouteApi('/staff/progress-months/$month')

/** A month of all units: who has reported, who is missing, and what is to be done with several reports at once. */
export function MonthPage() {
  const { t, i18n } = useTranslation('consolidation')
  const { month } = route.useParams()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data, error, isFetching, refetch } = useQuery(monthQuery(month))
  const units = useChosenUnits(data?.units ?? [])
  const actions = data?.allowedActions.filter((action) => action !== 'publish') ?? []
  const waiting = data?.cycle.states.find(({ state }) => state === 'CONSOLIDATED')?.units ?? 0
  // Before the first signature there is nothing to be written down.
  const signed = data?.cycle.states.some(({ state, units }) => state === 'REVIEWED' && units > 0)
  return (
    <Page
      title={t('month.title', { month: formatMonth(firstDay(month), i18n.language) })}
      aside={data && <DueWords cycle={data.cycle} />}
      actions={
        <>
          <MonthSteps month={month} />
          {mayReadNews(session) && (
            <ButtonLink to="/progress-months/$month/review" params={{ month }}>
              {t('month.news', { count: waiting })}
            </ButtonLink>
          )}
          {signed && mayReadNews(session) && <DocumentLinks at={`/api/v1/progress-months/${month}/document`} />}
        </>
      }
    >
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={10} className="card p-5" />}
      {data && data.units.length === 0 && <EmptyState title={t('month.none')}>{t('month.noneNext')}</EmptyState>}
      {data && data.units.length > 0 && (
        <div className="space-y-3">
          <CycleCard month={data} />
          {actions.length > 0 && <MonthActions month={data} units={units} />}
          <UnitTable rows={data.units} busy={isFetching} choice={actions.length > 0 ? units.box : undefined} />
        </div>
      )}
    </Page>
  )
}
