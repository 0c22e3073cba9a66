import { useTranslation } from 'react-i18next'
import { StatusShape, worstOf } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import type { Duty } from './queries'
import { type DutySearch, dueMonth, type Part, partOf } from './search'

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

type Props = { duties: Duty[]; search: DutySearch; part: Part; now?: number }

/** The months of the year, each with how much is open in it and how it stands; one leads to its duties alone. */
export function MonthStrip({ duties, search, part, now }: Props) {
  const { t } = useTranslation(['duty', 'ui'])
  // What is at hand is a part of this year only, and of a list that nothing else narrows.
  const wholes = [
    ...(partOf({ ...search, month: undefined }, now) === 'now' ? [{ id: 'now', month: undefined } as const] : []),
    { id: 'all', month: 'all' } as const,
  ]
  const box = (current: boolean) =>
    cx(
      'flex min-h-10 min-w-13 items-center justify-center gap-1 border-b-[3px] px-1 hover:bg-accent-soft hover:no-underline',
      current ? 'border-accent bg-accent-soft font-bold' : 'border-transparent',
    )
  return (
    <nav aria-label={t('months.label')} className="card no-print mb-3 overflow-hidden">
      <ul className="grid grid-cols-4 sm:grid-cols-7 lg:flex lg:[&>li]:grow">
        {wholes.map(({ id, month }) => (
          <li key={id} className={id === 'now' ? 'max-lg:col-span-2' : undefined}>
            <Link
              to="/duties"
              search={{ ...search, month }}
              aria-current={part === id ? 'page' : undefined}
              className={box(part === id)}
            >
              {t(`months.${id}`)}
            </Link>
          </li>
        ))}
        {months.map((one) => {
          const own = duties.filter((duty) => dueMonth(duty) === one)
          const open = own.filter(({ state }) => state === 'OPEN')
          const worst = worstOf(own.map(({ status }) => status))
          const words = own.length > 0 && t('months.words', { count: open.length, status: t(`ui:status.${worst}`) })
          return (
            <li key={one}>
              <Link
                to="/duties"
                search={{ ...search, month: String(one) }}
                aria-current={part === one ? 'page' : undefined}
                aria-label={[t('months.month', { month: one }), words].filter(Boolean).join(t('comma'))}
                className={box(part === one)}
              >
                <span className={cx(one === now && 'underline decoration-mark decoration-2 underline-offset-4')}>
                  {t('months.month', { month: one })}
                </span>
                {own.length > 0 && <StatusShape status={worst} className="size-2.5!" />}
                {open.length > 0 && <span className="text-sm text-ink-soft">{open.length}</span>}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
