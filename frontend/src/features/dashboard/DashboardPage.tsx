import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Page } from '@/ui/Page'
import { Select } from '@/ui/Select'
import { KindCounts, UnitCounts } from './CountCards'
import { CriteriaCard } from './CriteriaCard'
import { IndicatorCard } from './IndicatorCard'
import { dashboardQuery } from './queries'
import { UpcomingCard } from './UpcomingCard'

const route = getRouteApi('/staff/')

/** The first screen: what the plan demands, by when, and how far it is. Every number leads to the rows that it counts. */
export function DashboardPage() {
  const { t, i18n } = useTranslation('dashboard')
  const { unit } = route.useSearch()
  const navigate = route.useNavigate()
  const { data } = useSuspenseQuery(dashboardQuery(unit))
  const units = data.units.map((row) => ({ value: row.code, label: localName(row, i18n.language) }))

  return (
    <div className="print-landscape">
      <Page
        title={t('title')}
        aside={
          <>
            {formatDay(data.today, i18n.language)}
            <span className="ms-4">{t('plan', { date: formatDate(data.plan.revisedOn, i18n.language) })}</span>
          </>
        }
        actions={
          <Select
            inline
            label={t('unit')}
            name="unit"
            value={unit ?? ''}
            emptyLabel={t('office')}
            options={units}
            onChange={(chosen) => void navigate({ search: { unit: chosen || undefined } })}
          />
        }
      >
        <section
          aria-label={t('indicator.title')}
          className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4 print:grid-cols-4"
        >
          {data.indicators.map((indicator) => (
            <IndicatorCard key={indicator.code} indicator={indicator} />
          ))}
        </section>
        <div className="mt-3 grid items-start gap-3 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,60fr)_minmax(0,40fr)] print:grid-cols-[minmax(0,60fr)_minmax(0,40fr)]">
          <div className="min-w-0 space-y-3">
            <CriteriaCard items={data.items} dimensions={data.dimensions} unit={unit} />
            <KindCounts kinds={data.scheduleKinds} unit={unit} />
          </div>
          <div className="min-w-0 space-y-3">
            <UpcomingCard upcoming={data.upcoming} />
            <UnitCounts units={data.units} unit={unit} />
          </div>
        </div>
      </Page>
    </div>
  )
}
