import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { firstDay } from './months'
import { PublishedUnitCard } from './PublishedUnitCard'
import { publishedMonthsQuery, publishedResultsQuery } from './queries'

const route = getRouteApi('/published-results/$month')

const anchorOf = (code: string) => `unit-${code}`

/** What the units achieved in a public month, open to anyone: without names of people and without evidence. */
export function PublishedMonthPage() {
  const { t, i18n } = useTranslation('consolidation')
  const { month } = route.useParams()
  const { data } = useSuspenseQuery(publishedResultsQuery(month))
  const { data: others } = useQuery(publishedMonthsQuery(Number(month.slice(0, 4))))
  const months = others?.items.map((one) => one.month) ?? []
  const name = (one: string) => formatMonth(firstDay(one), i18n.language)
  const plan = data.units[0]?.plan
  const step = (to: string | undefined, mark: string) =>
    to && (
      <ButtonLink to="/published-results/$month" params={{ month: to }} aria-label={name(to)} title={name(to)}>
        <span aria-hidden="true">{mark}</span>
      </ButtonLink>
    )
  return (
    <Page
      title={t('published.of', { month: name(month) })}
      aside={plan && <span lang="zh-Hant-TW">{plan}</span>}
      actions={
        <>
          {step(months[months.indexOf(month) - 1], '‹')}
          {step(months.includes(month) ? months[months.indexOf(month) + 1] : undefined, '›')}
          <ButtonLink to="/published-results" search={{ year: month.slice(0, 4) }}>
            {t('published.others')}
          </ButtonLink>
          <Button onPress={() => window.print()}>{t('published.print')}</Button>
        </>
      }
    >
      {data.units.length === 0 && <EmptyState title={t('published.empty')}>{t('published.emptyNext')}</EmptyState>}
      {data.units.length > 1 && (
        <nav aria-label={t('published.units')} className="no-print mb-3 flex flex-wrap gap-x-4 gap-y-1">
          {data.units.map((unit) => (
            <a
              key={unit.code}
              href={`#${anchorOf(unit.code)}`}
              className="py-1 text-accent underline-offset-4 hover:underline"
            >
              {localName(unit, i18n.language)}
            </a>
          ))}
        </nav>
      )}
      <div className="space-y-3">
        {data.units.map((unit) => (
          <div key={unit.code} id={anchorOf(unit.code)} className="scroll-mt-16">
            <PublishedUnitCard unit={unit} />
          </div>
        ))}
      </div>
    </Page>
  )
}
