import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import type { Dashboard } from './queries'

/** The items counted by unit. An item of several units counts for each. */
export function UnitCounts({ units, unit }: { units: Dashboard['units']; unit?: string }) {
  const { t, i18n } = useTranslation('dashboard')
  return (
    <Tiles
      title={t('units.title')}
      aside={t('units.note')}
      tiles={units.map((row) => ({
        key: row.code,
        name: localName(row, i18n.language),
        items: row.items,
        current: row.code === unit,
        search: { unit: row.code },
      }))}
    />
  )
}

/** The items counted by kind of schedule. */
export function KindCounts({ kinds, unit }: { kinds: Dashboard['scheduleKinds']; unit?: string }) {
  const { t } = useTranslation(['dashboard', 'actionitem'])
  return (
    <Tiles
      title={t('kinds.title')}
      aside={t('kinds.note')}
      tiles={kinds.map(({ kind, items }) => ({
        key: kind,
        name: t(`actionitem:kind.${kind}`),
        items,
        search: { scheduleKind: kind, unit },
      }))}
    />
  )
}

type Tile = {
  key: string
  name: string
  items: number
  current?: boolean
  search: { unit?: string; scheduleKind?: string }
}

function Tiles({ title, aside, tiles }: { title: string; aside: string; tiles: Tile[] }) {
  const { t } = useTranslation('dashboard')
  return (
    <Card title={title} aside={aside} className="py-3">
      <ul className="-mx-2 grid grid-cols-2 gap-x-1 sm:flex sm:flex-wrap sm:justify-between print:flex">
        {tiles.map(({ key, name, items, current, search }) => (
          <li
            key={key}
            className={cx(
              'flex min-w-0 items-baseline justify-between rounded px-2 sm:block',
              current && 'bg-accent-soft outline-1 outline-accent',
            )}
            aria-current={current || undefined}
          >
            <span className="block text-sm leading-6">{name}</span>
            {items === 0 ? (
              <span className="text-lg leading-7 text-ink-soft">0</span>
            ) : (
              <Link
                to="/action-items"
                search={search}
                aria-label={t('criteria.link', { name, count: items })}
                className="text-lg font-semibold leading-7"
              >
                {items}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
