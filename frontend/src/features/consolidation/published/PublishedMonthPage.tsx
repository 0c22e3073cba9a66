import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { Tabs } from '@/ui/Tabs'
import { firstDay } from '../months'
import { publishedMonthsQuery, publishedResultsQuery } from '../queries'
import { PublishedUnitCard } from './PublishedUnitCard'

const route = getRouteApi('/published-results/$month')

/** What the units achieved in a public month, open to anyone: without names of people and without evidence. */
export function PublishedMonthPage() {
  const { t, i18n } = useTranslation('consolidation')
  const { month } = route.useParams()
  const { unit: asked } = route.useSearch()
  const { data } = useSuspenseQuery(publishedResultsQuery(month))
  const { data: others } = useQuery(publishedMonthsQuery(Number(month.slice(0, 4))))
  const months = others?.items.map((one) => one.month) ?? []
  const name = (one: string) => formatMonth(firstDay(one), i18n.language)
  const unit = data.units.find(({ code }) => code === asked) ?? data.units[0]
  const step = (to: string | undefined, mark: string) =>
    to && (
      <ButtonLink
        to="/published-results/$month"
        params={{ month: to }}
        search={{ unit: asked }}
        aria-label={name(to)}
        title={name(to)}
      >
        <span aria-hidden="true">{mark}</span>
      </ButtonLink>
    )
  return (
    <Page
      title={t('published.of', { month: name(month) })}
      aside={unit && <span lang="zh-Hant-TW">{unit.plan}</span>}
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
      {unit && (
        <div className="space-y-3">
          <Tabs
            label={t('published.units')}
            tabs={data.units.map((one) => ({
              id: one.code,
              label: localName(one, i18n.language),
              current: one === unit,
              link: {
                to: `/published-results/${month}`,
                search: { unit: one === data.units[0] ? undefined : one.code },
              },
            }))}
          />
          <PublishedUnitCard unit={unit} />
        </div>
      )}
    </Page>
  )
}
