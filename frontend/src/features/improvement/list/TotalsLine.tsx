import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Link } from '@/ui/Link'
import { improvementTotalsQuery } from '../queries'
import { StandingBadge } from '../StandingBadge'
import { type ImprovementSearch, statuses, totalsQueryOf } from './search'

/** How many improvements stand how, each leading to its rows. It stays silent when the server does. */
export function TotalsLine({ search }: { search: ImprovementSearch }) {
  const { t } = useTranslation('improvement')
  const { data } = useQuery(improvementTotalsQuery(totalsQueryOf(search)))
  if (!data || data.all === 0) return null
  const counts = new Map(data.counts.map(({ status, improvements }) => [status, improvements]))
  return (
    <ul aria-label={t('totals')} className="mb-2 flex flex-wrap gap-x-4 gap-y-1">
      {statuses
        .filter((status) => counts.get(status))
        .map((status) => (
          <li key={status}>
            <Link
              to="/improvements"
              search={{ ...search, cursor: undefined, status }}
              aria-current={search.status === status ? 'true' : undefined}
              className="inline-flex items-center gap-1.5"
            >
              <StandingBadge status={status} />
              <span className="tabular-nums">{counts.get(status)}</span>
            </Link>
          </li>
        ))}
    </ul>
  )
}
