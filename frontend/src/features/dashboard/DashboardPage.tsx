import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { mayReadComplaints } from '@/features/complaint/rights'
import { sessionQuery } from '@/features/identity/queries'
import { KpiCard } from '@/features/kpi/KpiCard'
import { remindersQuery } from '@/features/reminder/queries'
import { yearOf } from '@/lib/format'
import { CriteriaCard } from './CriteriaCard'
import { DistributionCard } from './DistributionCard'
import { DutiesCard } from './DutiesCard'
import { FirstSteps } from './FirstSteps'
import { MonthLine } from './MonthLine'
import { dashboardQuery } from './queries'
import { UnitsCard } from './UnitsCard'

const route = getRouteApi('/staff/')
const loadDue = async () => ({
  default: (await import('@/features/complaint/list/DueComplaintsCard')).DueComplaintsCard,
})
const DueComplaintsCard = lazy(loadDue)

/** The first screen: what is red, who is late, what waits. Every number leads to its rows; the essentials need no scrolling. */
export function DashboardPage() {
  const { t } = useTranslation('dashboard')
  const search = route.useSearch()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data } = useSuspenseQuery(dashboardQuery({ unit: search.unit, year: yearOf(search.year) }))
  const { data: reminders } = useQuery(remindersQuery)
  // What is both near and waiting is said once.
  const upcoming = data.upcoming.filter(({ id }) => !data.waiting.some((one) => one.id === id))
  const untouched = data.duties.done === 0 && data.kpis.noData === data.kpis.all

  return (
    <div className="print-landscape space-y-2">
      <MonthLine data={data} search={search} />
      {mayReadComplaints(session) && (
        <Suspense>
          <DueComplaintsCard unit={search.unit} />
        </Suspense>
      )}
      {data.indicators.length > 0 && (
        <section aria-label={t('indicators')} className="grid gap-2 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4">
          {data.indicators.map((kpi) => (
            <KpiCard key={kpi.code} kpi={kpi} />
          ))}
        </section>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-stretch gap-2 lg:grid-cols-2 xl:grid-cols-[minmax(0,50fr)_minmax(0,25fr)_minmax(0,25fr)] print:grid-cols-[minmax(0,50fr)_minmax(0,25fr)_minmax(0,25fr)]">
        <div className="lg:max-xl:col-span-2">
          <CriteriaCard data={data} search={search} />
        </div>
        <div className="flex flex-col gap-2 max-lg:order-first">
          {untouched ? (
            <FirstSteps />
          ) : (
            <DutiesCard
              title={t('waiting.title')}
              none={t('waiting.none')}
              duties={data.waiting}
              improvements={data.waitingImprovements}
              progress={reminders?.progress}
              search={{ state: 'OPEN' }}
            />
          )}
          <DutiesCard
            title={t('upcoming.title')}
            none={t('upcoming.none')}
            duties={upcoming}
            search={{ state: 'OPEN' }}
            grow
          />
        </div>
        <div className="flex flex-col gap-2">
          <DistributionCard data={data} search={search} />
          <UnitsCard units={data.units} search={search} />
        </div>
      </div>
    </div>
  )
}
