import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { StatusLegend, StatusShape } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import type { Status } from '@/ui/StatusBadge'
import type { ItemStanding } from './queries'

/** The year in twelve cells: the item as a whole, and each of its units where there are several. */
export function ItemMonths({ standing: { year, today, months, units } }: { standing: ItemStanding }) {
  const { t, i18n } = useTranslation('status')
  const present = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : undefined
  const rows = [
    { key: 'all', name: t('item.all'), months },
    ...(units.length > 1 ? units : []).map((one) => ({
      key: one.unit.id,
      name: localName(one.unit, i18n.language),
      months: one.months,
    })),
  ]
  return (
    <>
      <table className="w-full table-fixed border-collapse text-center text-sm">
        <caption className="sr-only">{t('item.caption')}</caption>
        <thead>
          <tr>
            {rows.length > 1 && <td className="w-[21%] border border-line bg-ground sm:w-28" />}
            {months.map((_, place) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year are their places
                key={place}
                scope="col"
                aria-current={place + 1 === present ? 'date' : undefined}
                className={cx(
                  'border border-line leading-7',
                  place + 1 === present ? 'bg-accent-soft font-bold text-accent' : 'bg-ground font-normal',
                )}
              >
                <span className="sr-only">{t('map.month', { month: place + 1 })}</span>
                <span aria-hidden="true">{place + 1}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, months: own }) => (
            <tr key={key}>
              {rows.length > 1 && (
                <th scope="row" className="border border-line px-1 text-start font-normal sm:px-2">
                  {name}
                </th>
              )}
              {own.map((status, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the months of a year are their places
                <Cell key={place} status={status} present={place + 1 === present} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <StatusLegend className="mt-2 text-ink-soft" />
    </>
  )
}

function Cell({ status, present }: { status: Status; present: boolean }) {
  const { t } = useTranslation('ui')
  const word = t(`status.${status}`)
  return (
    <td title={word} className={cx('h-8 border border-line', present && 'bg-accent-soft')}>
      <StatusShape status={status} />
      <span className="sr-only">{word}</span>
    </td>
  )
}
