import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mayReadComplaints } from '@/features/complaint/rights'
import { sessionQuery } from '@/features/identity/queries'
import { formatInstant, yearName, yearOf } from '@/lib/format'
import { YearSelect } from '@/ui/field/YearSelect'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { complaintStatisticsQuery, type Sums } from './queries'
import { SatisfactionCard } from './SatisfactionCard'
import { SumsTable } from './SumsTable'
import { useLineWords } from './useLineWords'

const route = getRouteApi('/staff/complaint-statistics')

/** What the complaints of a year add up to, beside the year before. Numbers only, for everybody who is signed in. */
export function ComplaintStatisticsPage() {
  const { t, i18n } = useTranslation('caseanalysis')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data } = useSuspenseQuery(complaintStatisticsQuery(yearOf(search.year)))
  const words = useLineWords()
  const name = yearName(data.year, i18n.language)
  return (
    <Page
      title={t('title')}
      aside={t('asOf', { at: formatInstant(data.asOf, i18n.language) })}
      actions={
        <>
          <YearSelect inline value={data.year} onChange={(year) => void navigate({ search: { year } })} />
          {mayReadComplaints(session) && <ButtonLink to="/complaints">{t('complaints')}</ButtonLink>}
        </>
      }
    >
      <Headline year={name} now={data.all} before={data.lastYear} />
      <p className="mb-4 text-sm text-ink-soft">{t('confidential')}</p>
      <div className="grid gap-4 lg:grid-cols-2">
        <SumsTable title={t('months')} lines={data.months} nameOf={words.month} all />
        <div className="grid content-start gap-4">
          <SumsTable title={t('units')} lines={data.units} nameOf={words.named} />
          <SumsTable title={t('outcomes')} lines={data.outcomes} nameOf={words.outcome} />
        </div>
        <SumsTable title={t('topics')} lines={data.topics} nameOf={words.named} />
        <SumsTable title={t('categories')} lines={data.categories} nameOf={words.category} />
        <SumsTable title={t('places')} lines={data.places} nameOf={words.handling} all />
        <SumsTable title={t('channels')} lines={data.channels} nameOf={words.channel} />
        <SatisfactionCard year={data.year} />
      </div>
    </Page>
  )
}

type HeadlineProps = { year: string; now: Sums; before: Sums }

/** The figures that are asked for first, with last year's beneath. */
function Headline({ year, now, before }: HeadlineProps) {
  const { t } = useTranslation('caseanalysis')
  const rate = (of?: number) => (of === undefined ? '–' : `${of}%`)
  const days = (of?: number) => (of === undefined ? '–' : t('days', { count: of }))
  const figures = [
    { name: 'received', value: now.received.toLocaleString('en-US'), last: before.received.toLocaleString('en-US') },
    { name: 'onTimeRate', value: rate(now.onTimeRate), last: rate(before.onTimeRate) },
    { name: 'median', value: days(now.medianWorkingDays), last: days(before.medianWorkingDays) },
    { name: 'overdue', value: now.overdue.toLocaleString('en-US'), last: undefined },
  ] as const
  return (
    <dl aria-label={year} className="mb-4 grid grid-cols-2 gap-2.5 lg:grid-cols-4">
      {figures.map(({ name, value, last }) => (
        <div key={name} className="card px-4 py-3">
          <dt className="font-semibold">{t(`${name}`)}</dt>
          <dd className="text-[1.75rem] font-bold leading-9 tabular-nums">{value}</dd>
          <dd className="min-h-5 text-sm text-ink-soft">{last && t('lastYear', { value: last })}</dd>
        </div>
      ))}
    </dl>
  )
}
