import { useTranslation } from 'react-i18next'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Link } from '@/ui/Link'
import { firstDay, monthAddress } from '../months'
import type { Period, Punctuality } from '../queries'
import { StandingBadge } from '../StandingBadge'
import { standingOf, standings } from '../standing'
import { Rate } from './YearMatrix'

/** The year on a phone: the newest month first, each with how many stand where; then the units' punctuality. */
export function MonthCards({ rows, rates = [] }: { rows: Period[]; rates?: Punctuality[] }) {
  const { t, i18n } = useTranslation('consolidation')
  const { language } = i18n
  const months = [...new Set(rows.map(monthAddress))].toSorted().toReversed()
  return (
    <div className="space-y-3">
      <ul className="card divide-y divide-line">
        {months.map((month) => (
          <li key={month} className="px-4 py-2.5">
            <Link to="/progress-months/$month" params={{ month }} className="font-semibold">
              {formatMonth(firstDay(month), language)}
            </Link>
            <ul className="mt-1 flex flex-wrap gap-1.5">
              {standings.map((standing) => {
                const count = rows.filter((row) => monthAddress(row) === month && standingOf(row) === standing).length
                return (
                  count > 0 && (
                    <li key={standing} className="flex items-center gap-1">
                      <StandingBadge standing={standing} /> <strong>{count}</strong>
                    </li>
                  )
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
      <Card title={t('rate.title')}>
        <ul className="divide-y divide-line">
          {rates.map((line) => (
            <li key={line.unit.id} className="flex justify-between gap-3 py-1.5">
              <span>{localName(line.unit, language)}</span>
              <Rate line={line} />
            </li>
          ))}
        </ul>
        <p className="mt-2 text-sm text-ink-soft">{t('rate.hint')}</p>
      </Card>
    </div>
  )
}
