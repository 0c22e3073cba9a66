import { useTranslation } from 'react-i18next'
import { DueWords } from '@/features/consolidation/DueWords'
import { firstDay, monthAddress } from '@/features/consolidation/months'
import { StandingShape } from '@/features/consolidation/StandingBadge'
import { type Standing, standingOf } from '@/features/consolidation/standing'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Link, linkTo } from '@/ui/Link'
import type { Dashboard } from './queries'

type Reports = NonNullable<Dashboard['reports']>
type Unit = Reports['units'][number]

/** Of more units that stand alike the number is enough: the line stays one. */
const named = 4

const worstFirst: Standing[] = ['OVERDUE', 'RETURNED', 'NONE', 'DRAFT', 'SUBMITTED', 'CONSOLIDATED', 'REVIEWED']

/** The month's reports in one line: by when, how many have come, and which unit stands where; numbers only for those who see no other unit's. */
export function CycleLine({ cycle, units }: Reports) {
  const { t, i18n } = useTranslation(['dashboard', 'consolidation'])
  if (cycle.units === 0) return null
  const month = monthAddress(cycle)
  const words = t('cycle.title', { month: formatMonth(firstDay(month), i18n.language) })
  return (
    <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 border-t border-line pt-0.5">
      <h2 className="text-base leading-6">
        {units.length > 0 ? (
          <Link to="/progress-months/$month" params={{ month }}>
            {words}
          </Link>
        ) : (
          words
        )}
      </h2>
      <span className="text-[0.9375rem] text-ink-soft">
        <DueWords cycle={cycle} brief />
      </span>
      <ul aria-label={t('cycle.label')} className="flex flex-wrap gap-1.5 text-[0.9375rem] lg:ms-auto">
        {worstFirst.map((standing) => {
          const all = units.filter((one) => standingOf(one) === standing)
          const those = all.length > named ? [] : all
          const count = units.length > 1 ? all.length : counted(cycle, standing)
          return (
            count > 0 && (
              <li
                key={standing}
                className="flex flex-wrap items-center gap-x-2 rounded-md border border-line bg-ground px-2 leading-6"
              >
                <span className="flex items-center gap-1.5 whitespace-nowrap">
                  <StandingShape standing={standing} />
                  {t(`consolidation:standing.${standing}`)}
                  {those.length === 0 && <strong>{count}</strong>}
                </span>
                {those.map((one) => (
                  <UnitLink key={one.unit.id} one={one} month={month} />
                ))}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

/** Numbers alone tell of no standing but the states and those that nobody has begun. */
const counted = (cycle: Reports['cycle'], standing: Standing): number =>
  standing === 'NONE' ? cycle.notBegun : (cycle.states.find(({ state }) => state === standing)?.units ?? 0)

/** Opens the unit's report, or the month where there is none; what is in work tells how far it is. */
function UnitLink({ one, month }: { one: Unit; month: string }) {
  const { t, i18n } = useTranslation('dashboard')
  const to = one.reportId ? `/progress/${one.reportId}` : `/progress-months/${month}`
  return (
    <Link {...linkTo({ to })} className="whitespace-nowrap font-semibold">
      {localName(one.unit, i18n.language)}
      {one.state === 'DRAFT' && (
        <span className="ms-1 font-normal text-ink-soft">
          {t('cycle.filled', { filled: one.filled, items: one.items })}
        </span>
      )}
    </Link>
  )
}
