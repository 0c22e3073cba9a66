import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import type { Period } from './queries'
import { looks, states } from './states'

const inks = { none: 'text-none', watch: 'text-watch', late: 'text-late', good: 'text-good' }

/** A year at one look: how each unit's months stand, with the dissatisfied answers in them. A month's name chooses it. */
export function PeriodsMatrix({ rows, month: chosen }: { rows: Period[]; month?: number }) {
  const { t, i18n } = useTranslation('dissatisfaction')
  const months = [...new Set(rows.map(({ month }) => month))].toSorted((one, other) => one - other)
  const units = [...new Map(rows.map(({ unit }) => [unit.id, unit])).values()]
  const at = new Map(rows.map((row) => [`${row.unit.id} ${row.month}`, row]))
  const name = (row: { year: number; month: number }) => formatMonth(firstDay(row), i18n.language)
  const year = rows[0]?.year ?? 0
  return (
    <Card title={t('matrix.title')} className="mb-4">
      {/* Hidden words inside would widen the page if the box were not their frame. */}
      <div className="relative overflow-x-auto">
        <table className="w-full min-w-[38rem] table-fixed text-[0.9375rem] leading-7 tabular-nums">
          <caption className="sr-only">{t('matrix.title')}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-28 text-start font-normal text-ink-soft">
                {t('column.unit')}
              </th>
              {months.map((month) => (
                <th key={month} scope="col" className={cx('font-normal', month === chosen && 'bg-accent-soft')}>
                  <Link
                    to="/dissatisfaction-reports"
                    search={(before) => ({ ...before, month: String(month) })}
                    aria-label={name({ year, month })}
                    aria-current={month === chosen ? 'true' : undefined}
                    className={cx('block', month === chosen && 'font-semibold')}
                  >
                    {t('matrix.month', { month })}
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.id} className="border-t border-line">
                <th scope="row" className="truncate text-start font-normal">
                  {localName(unit, i18n.language)}
                </th>
                {months.map((month) => (
                  <td key={month} className={cx('text-center', month === chosen && 'bg-accent-soft')}>
                    <Standing row={at.get(`${unit.id} ${month}`)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        {states.map((state) => (
          <span key={state} className="whitespace-nowrap">
            <span aria-hidden="true" className={cx('me-1 font-semibold', inks[looks[state].look])}>
              {looks[state].shape}
            </span>
            {t(`state.${state}`)}
          </span>
        ))}
        <span className="text-ink-soft">{t('matrix.hint')}</span>
      </p>
    </Card>
  )
}

function Standing({ row }: { row?: Period }) {
  const { t } = useTranslation('dissatisfaction')
  if (!row) return null
  const state = row.state ?? 'NONE'
  return (
    <span className={cx('whitespace-nowrap font-semibold', inks[looks[state].look])}>
      <span aria-hidden="true">{looks[state].shape}</span>
      <span className="sr-only">{t(`state.${state}`)}</span>
      {row.answers > 0 && <span className="ms-1 text-ink">{row.answers}</span>}
    </span>
  )
}
