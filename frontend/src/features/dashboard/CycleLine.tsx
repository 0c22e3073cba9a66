import { useTranslation } from 'react-i18next'
import { DueWords } from '@/features/consolidation/DueWords'
import { firstDay, monthAddress } from '@/features/consolidation/months'
import { StandingShape } from '@/features/consolidation/StandingBadge'
import { standingOf, standings } from '@/features/consolidation/standing'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Link, type LinkTarget, linkTo } from '@/ui/Link'
import type { Dashboard } from './queries'

type Reports = NonNullable<Dashboard['reports']>
type Unit = Reports['units'][number]

/** The month's reports in one line: by when, how many have come, and where each unit stands; numbers only for those who see no reports. */
export function CycleLine({ cycle, units }: Reports) {
  const { t, i18n } = useTranslation(['dashboard', 'consolidation'])
  if (cycle.units === 0) return null
  const month = monthAddress(cycle)
  const words = t('cycle.title', { month: formatMonth(firstDay(month), i18n.language) })
  return (
    <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-1">
      <h2 className="text-base leading-8">
        {units.length > 0 ? (
          <Link to="/progress-months/$month" params={{ month }}>
            {words}
          </Link>
        ) : (
          words
        )}
      </h2>
      <span className="text-[0.9375rem] text-ink-soft">
        <DueWords cycle={cycle} />
      </span>
      <ul aria-label={t('cycle.label')} className="flex flex-wrap gap-1.5 text-[0.9375rem] lg:ms-auto">
        {units.length > 1 ? (
          units.map((one) => <UnitChip key={one.unit.id} one={one} month={month} />)
        ) : (
          <Counts cycle={cycle} />
        )}
      </ul>
    </div>
  )
}

const chip = 'flex items-center gap-1.5 whitespace-nowrap rounded-md border border-line bg-ground px-2 leading-7'

function UnitChip({ one, month }: { one: Unit; month: string }) {
  const { t, i18n } = useTranslation(['dashboard', 'consolidation'])
  const standing = standingOf(one)
  const target: LinkTarget = { to: one.reportId ? `/progress/${one.reportId}` : `/progress-months/${month}` }
  const open = one.state === 'DRAFT'
  return (
    <li>
      <Link {...linkTo(target)} className={`${chip} text-ink! hover:border-accent`}>
        <strong className="font-semibold">{localName(one.unit, i18n.language)}</strong>{' '}
        <StandingShape standing={standing} />
        <span className="sr-only">{open && t(`consolidation:standing.${standing}`)}</span>{' '}
        {open ? t('cycle.filled', { filled: one.filled, items: one.items }) : t(`consolidation:standing.${standing}`)}
      </Link>
    </li>
  )
}

function Counts({ cycle }: { cycle: Reports['cycle'] }) {
  const { t } = useTranslation('consolidation')
  const counts = { NONE: cycle.notBegun, ...Object.fromEntries(cycle.states.map(({ state, units }) => [state, units])) }
  return standings
    .map((standing) => ({ standing, count: (counts as Partial<Record<string, number>>)[standing] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ standing, count }) => (
      <li key={standing} className={chip}>
        <StandingShape standing={standing} />
        {t(`standing.${standing}`)} <strong>{count}</strong>
      </li>
    ))
}
