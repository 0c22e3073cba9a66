import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import type { Period } from '../queries'
import { looks } from '../states'

const months = Array.from({ length: 12 }, (_, place) => place + 1)

const colors = { good: 'text-good', watch: 'text-watch', late: 'text-late', none: 'text-none' }

/** The twelve months of a unit at one look, those that are yet to come as well. */
export function YearTiles({ rows }: { rows: Period[] }) {
  const { t } = useTranslation('progress')
  return (
    <ol aria-label={t('tiles.label')} className="mb-3 grid grid-cols-4 gap-1.5 sm:grid-cols-6 lg:grid-cols-12">
      {months.map((month) => (
        <li key={month}>
          <Tile month={month} period={rows.find((row) => row.month === month)} />
        </li>
      ))}
    </ol>
  )
}

function Tile({ month, period }: { month: number; period?: Period }) {
  const { t } = useTranslation('progress')
  const { look, shape } = period?.overdue ? { look: 'late' as const, shape: '■' } : looks[period?.state ?? 'NONE']
  const words = !period ? t('tiles.future') : period.overdue ? t('tiles.overdue') : t(`state.${period.state ?? 'NONE'}`)
  const box = 'card flex h-full flex-col items-center px-1 py-1.5 text-center leading-5'
  const content = (
    <>
      <span className={cx('font-semibold', period ? 'text-ink' : 'text-ink-soft')}>{t('tiles.month', { month })}</span>
      <span className={cx('text-sm', period ? cx('font-semibold', colors[look]) : 'text-ink-soft')}>
        {period && <span aria-hidden="true">{shape} </span>}
        {words}
      </span>
      {period?.inTime === false && <span className="text-sm text-late">{t('tiles.late')}</span>}
    </>
  )
  if (!period?.reportId) return <span className={cx(box, !period && 'bg-transparent! border-dashed!')}>{content}</span>
  return (
    <Link
      to="/progress/$id"
      params={{ id: period.reportId }}
      className={cx(box, 'hover:border-accent! hover:bg-accent-soft! no-underline!')}
    >
      {content}
    </Link>
  )
}
