import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { StatusShape } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import type { Dashboard } from './queries'

type Props = { units: Dashboard['units']; search: { unit?: string; year?: string } }

/** The units, how each stands, and how much of theirs is late or open. */
export function UnitsCard({ units, search }: Props) {
  const { t, i18n } = useTranslation(['dashboard', 'ui'])
  return (
    <Card title={t('units.title')} className="grow px-3 py-1.5">
      <table className="w-full table-fixed text-[0.9375rem] leading-6">
        <caption className="sr-only">{t('units.caption')}</caption>
        <thead className="text-sm text-ink-soft">
          <tr>
            <th scope="col" className="text-start font-normal">
              {t('unit')}
            </th>
            {(['items', 'overdue', 'open'] as const).map((column) => (
              <th key={column} scope="col" className="w-13 text-end font-normal">
                {t(`units.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, items, now, overdueDuties, openDuties }) => (
            <tr key={unit.id} className={cx(unit.code === search.unit && 'bg-accent-soft')}>
              <th scope="row" className="text-start font-normal">
                <Link to="/" search={{ ...search, unit: unit.code }} className="flex items-center gap-2">
                  <StatusShape status={now} />
                  <span className="sr-only">{t(`ui:status.${now}`)}</span>
                  <span className="truncate" title={localName(unit, i18n.language)}>
                    {localName(unit, i18n.language)}
                  </span>
                </Link>
              </th>
              <td className="text-end">
                <Link to="/heat-map" search={{ ...search, unit: unit.code }} className="text-ink!">
                  {items}
                </Link>
              </td>
              <td className="text-end">
                {overdueDuties === 0 ? (
                  <span className="text-ink-soft">0</span>
                ) : (
                  <Link
                    to="/duties"
                    search={{ ...search, unit: unit.code, status: 'OVERDUE' }}
                    className="font-bold text-late!"
                  >
                    {overdueDuties}
                  </Link>
                )}
              </td>
              <td className="text-end">
                {openDuties === 0 ? (
                  <span className="text-ink-soft">0</span>
                ) : (
                  <Link to="/duties" search={{ ...search, unit: unit.code, state: 'OPEN' }} className="text-ink!">
                    {openDuties}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}
