import { useRouter } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import type { MatrixRow } from '@/ui/chart/StatusMatrix'
import { StatusBadge } from '@/ui/StatusBadge'

type Props = { rows: MatrixRow[]; month: number; onMonth: (month: number) => void }

/** One month of the heat map as a list, for narrow screens, with steps to the neighbours. */
export function MonthList({ rows, month, onMonth }: Props) {
  const { t } = useTranslation('status')
  const router = useRouter()
  const name = (one: number) => t('map.month', { month: one })
  return (
    <section className="card" aria-label={name(month)}>
      <div className="sticky top-14 z-10 flex items-center justify-between rounded-t-card border-b border-line bg-accent-soft px-2 py-1.5">
        <span className="min-w-20">
          {month > 1 && (
            <Button kind="plain" small onPress={() => onMonth(month - 1)}>
              <span aria-hidden="true">‹</span> {name(month - 1)}
            </Button>
          )}
        </span>
        <strong aria-live="polite">{name(month)}</strong>
        <span className="min-w-20 text-end">
          {month < 12 && (
            <Button kind="plain" small onPress={() => onMonth(month + 1)}>
              {name(month + 1)} <span aria-hidden="true">›</span>
            </Button>
          )}
        </span>
      </div>
      <ul className="divide-y divide-line">
        {rows.map((row, place) => {
          const cell = row.cells[month - 1]
          const href = cell?.href ?? row.href
          return (
            <Fragment key={row.id}>
              {row.group !== undefined && row.group !== rows[place - 1]?.group && (
                <li className="bg-ground px-3 py-1 text-[0.9375rem] font-semibold">{row.group}</li>
              )}
              <li>
                <a
                  href={href}
                  className="flex items-start justify-between gap-3 px-3 py-2 hover:bg-accent-soft"
                  onClick={(event) => {
                    event.preventDefault()
                    router.history.push(href)
                  }}
                >
                  <span className="min-w-0">
                    {row.code && <span className="block text-sm text-ink-soft">{row.code}</span>}
                    {row.title}
                  </span>
                  <StatusBadge status={cell?.status ?? 'NO_DATA'} />
                </a>
              </li>
            </Fragment>
          )
        })}
      </ul>
    </section>
  )
}
