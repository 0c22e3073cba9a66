import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { StatusBar } from '@/ui/chart/StatusBar'
import { StatusShape, statuses } from '@/ui/chart/StatusShape'
import { Link } from '@/ui/Link'
import type { Dashboard } from './queries'

type Count = Dashboard['distribution'][number]
type Props = { data: Dashboard; search: { unit?: string; year?: string } }

const countsOf = (distribution: Count[]) => distribution.map(({ status, items }) => ({ status, count: items }))

/** How many items stand how today, altogether and by dimension. */
export function DistributionCard({ data, search }: Props) {
  const { t } = useTranslation(['dashboard', 'ui'])
  const counted = statuses
    .map((status) => ({ status, items: data.distribution.find((one) => one.status === status)?.items ?? 0 }))
    .filter(({ items }) => items > 0)
  const words = (distribution: Count[]) =>
    statuses
      .flatMap((status) => distribution.filter((one) => one.status === status && one.items > 0))
      .map(({ status, items }) => `${t(`ui:status.${status}`)} ${items}`)
      .join(t('comma'))

  return (
    <Card
      title={t('distribution.title', { count: data.items })}
      aside={
        <Link to="/heat-map" search={search}>
          {t('distribution.open')}
        </Link>
      }
      className="px-3 py-1.5"
    >
      <StatusBar counts={countsOf(data.distribution)} />
      <ul aria-label={t('distribution.label')} className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-[0.9375rem]">
        {counted.map(({ status, items }) => (
          <li key={status}>
            <Link
              to="/heat-map"
              search={{ ...search, status }}
              className="flex items-center gap-1 whitespace-nowrap text-ink!"
            >
              <StatusShape status={status} />
              {t(`ui:status.${status}`)} <strong>{items}</strong>
            </Link>
          </li>
        ))}
      </ul>
      <ul aria-label={t('distribution.dimensions')} className="mt-1.5 border-t border-line pt-1.5">
        {data.dimensions.map(({ code, title, items, distribution }) => (
          <li key={code}>
            <Link
              to="/heat-map"
              search={{ ...search, heading: code }}
              title={words(distribution)}
              className="grid grid-cols-[7.5rem_minmax(0,1fr)_2rem] items-center gap-2 text-[0.9375rem] leading-6"
            >
              <span className="truncate">{title}</span>
              <StatusBar counts={countsOf(distribution)} className="h-2.5" />
              <span className="text-end text-ink">{items}</span>
              <span className="sr-only">{words(distribution)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
