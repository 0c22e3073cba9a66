import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import type { Month } from '../queries'
import { StandingBadge } from '../StandingBadge'
import { isPossible, standingOf, standings } from '../standing'
import { PublicationSwitch } from './PublicationSwitch'

/** How many stand where, who is missing, and whether the month is public. */
export function CycleCard({ month }: { month: Month }) {
  const { t, i18n } = useTranslation('consolidation')
  const missing = month.units
    .filter((row) => isPossible('remind', row))
    .map(({ unit }) => localName(unit, i18n.language))
  return (
    <section aria-label={t('month.cycle')} className="card px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <ul aria-label={t('month.states')} className="flex flex-wrap gap-x-4 gap-y-1.5">
          {standings.map((standing) => {
            const count = month.units.filter((row) => standingOf(row) === standing).length
            return (
              count > 0 && (
                <li key={standing} className="flex items-center gap-1.5">
                  <StandingBadge standing={standing} />
                  <strong>{count}</strong>
                </li>
              )
            )
          })}
        </ul>
        <PublicationSwitch month={month} />
      </div>
      <p className="mt-2">
        {missing.length === 0 ? (
          <span className="text-good">
            <span aria-hidden="true">✓ </span>
            {t('month.complete')}
          </span>
        ) : (
          <>
            <strong>{t('month.missing', { count: missing.length })}</strong>
            {missing.join(t('comma'))}
          </>
        )}
      </p>
    </section>
  )
}
