import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { yearName, yearOf } from '@/lib/format'
import { YearSelect } from '@/ui/field/YearSelect'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { percent } from './percent'
import { QuestionTable } from './QuestionTable'
import { handlingSatisfactionQuery, type Results } from './queries'
import { mayReadAnswers } from './rights'
import { UnitMonths } from './UnitMonths'

const route = getRouteApi('/staff/handling-satisfaction')

/** What people say of how their cases were handled, in a year. Numbers only, for everybody who is signed in. */
export function HandlingSatisfactionPage() {
  const { t, i18n } = useTranslation('feedback')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data } = useSuspenseQuery(handlingSatisfactionQuery(yearOf(search.year), search.unit))
  return (
    <Page
      title={t('results.title')}
      actions={
        <>
          <UnitSelect
            inline
            label={t('results.unit')}
            emptyLabel={t('results.wholeOffice')}
            value={search.unit}
            onChange={(unit) => void navigate({ search: { ...search, unit } })}
          />
          <YearSelect inline value={data.year} onChange={(year) => void navigate({ search: { ...search, year } })} />
          {mayReadAnswers(session) && (
            <ButtonLink to="/dissatisfied-answers" search={{ unit: search.unit }}>
              {t('list.open')}
            </ButtonLink>
          )}
        </>
      }
    >
      <p className="mb-3 text-ink-soft">{t('results.lead')}</p>
      {data.all.cases === 0 ? (
        <EmptyState title={t('results.nobody')}>{t('results.nobodyNext')}</EmptyState>
      ) : (
        <>
          <Headline year={yearName(data.year, i18n.language)} results={data} />
          <div className="space-y-3">
            <QuestionTable questions={data.all.questions} smallBelow={data.smallBelow} />
            <UnitMonths results={data} />
          </div>
        </>
      )}
    </Page>
  )
}

/** The figures that are asked for first. */
function Headline({ year, results: { all, smallBelow } }: { year: string; results: Results }) {
  const { t } = useTranslation('feedback')
  const overall = all.questions.find(({ question }) => question === 'OVERALL')
  const figures = [
    {
      name: 'satisfied',
      value: percent(overall?.satisfiedRate),
      note: overall?.mean === undefined ? '' : t('results.mean', { mean: overall.mean }),
    },
    { name: 'answered', value: String(all.answered), note: all.small ? t('results.small', { count: smallBelow }) : '' },
    {
      name: 'answerRate',
      value: percent(all.answerRate),
      note: t('results.ofCases', { cases: all.cases, invited: all.invited }),
    },
    { name: 'dissatisfied', value: String(all.dissatisfied), note: '' },
  ] as const
  return (
    <dl aria-label={year} className="mb-4 grid grid-cols-2 gap-2.5 lg:grid-cols-4">
      {figures.map(({ name, value, note }) => (
        <div key={name} className="card px-4 py-3">
          <dt className="font-semibold">{t(`results.${name}`)}</dt>
          <dd className="text-[1.75rem] font-bold leading-9 tabular-nums">{value}</dd>
          <dd className="min-h-5 text-sm text-ink-soft">{note}</dd>
        </div>
      ))}
    </dl>
  )
}
