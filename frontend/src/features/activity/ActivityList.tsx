import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { rocYear } from '@/lib/roc-date'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { useQuantities } from './form/useQuantities'
import { type ActivityRow, activitiesQuery } from './queries'

const limit = 10

type Props = {
  /** Code of the action item. */
  item: string
  /** Gregorian year. */
  year: number
}

/** The newest activities of an item in a year, for the item's own page. Staff only: the server tells strangers nothing. */
export function ActivityList({ item, year }: Props) {
  // Another room's page must not vanish while these words come.
  const { t, i18n, ready } = useTranslation('activity', { useSuspense: false })
  const days = { from: `${year}-01-01`, to: `${year}-12-31` }
  const { data, error } = useQuery(activitiesQuery({ item, ...days, limit }))
  if (error && ready) return <ProblemNotice problem={asProblem(error)} kept={t('itemList.failed')} />
  if (!data || !ready) return <Skeleton lines={3} />
  if (data.items.length === 0) {
    const named = i18n.language.startsWith('zh') ? rocYear(year) : year
    return <p className="text-ink-soft">{t('itemList.empty', { year: named })}</p>
  }
  return (
    <>
      <ul aria-label={t('itemList.title')} className="divide-y divide-line">
        {data.items.map((row) => (
          <li key={row.id} className="py-1.5">
            <Line row={row} />
          </li>
        ))}
      </ul>
      {(data.nextCursor || data.items.length < (data.total ?? 0)) && (
        <p className="mt-2">
          <Link to="/activities" search={{ item, period: 'dates', ...days }}>
            {t('itemList.all')}
          </Link>{' '}
          {data.total !== undefined && <span className="text-ink-soft">{t('list.total', { count: data.total })}</span>}
        </p>
      )}
    </>
  )
}

function Line({ row }: { row: ActivityRow }) {
  const { t, i18n } = useTranslation('activity', { useSuspense: false })
  const quantities = useQuantities()
  const { id, title, happenedOn, kind, units, attachments } = row
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <span className="whitespace-nowrap text-ink-soft">{formatDate(happenedOn, i18n.language)}</span>
      <span className="min-w-0 grow basis-48">
        <Link to="/activities/$id" params={{ id }} className="[overflow-wrap:anywhere]">
          {title}
        </Link>
        <span className="block text-sm text-ink-soft">
          {[
            localName(kind, i18n.language),
            units.map((unit) => localName(unit, i18n.language)).join(t('comma')),
            attachments > 0 ? t('attachments', { count: attachments }) : '',
          ]
            .filter((words) => words !== '')
            .join(t('stop'))}
        </span>
      </span>
      <span className="whitespace-nowrap">{quantities(row)}</span>
    </div>
  )
}
