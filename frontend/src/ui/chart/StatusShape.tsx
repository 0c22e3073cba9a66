import { useTranslation } from 'react-i18next'
import { cx } from '../cx'
import type { Status } from '../StatusBadge'

/** Every status, the worst first. */
export const statuses: Status[] = ['OVERDUE', 'BEHIND', 'ATTENTION', 'ON_TRACK', 'NOT_DUE', 'NO_DATA']

/** The worst of several; no data when there is none. */
export const worstOf = (several: Status[]): Status => statuses.find((status) => several.includes(status)) ?? 'NO_DATA'

const looks: Record<Status, { color: string; path: string; hollow?: boolean }> = {
  ON_TRACK: { color: 'text-good', path: 'M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 1 1 6 .8Z' },
  ATTENTION: { color: 'text-watch', path: 'M6 .8 11.8 11H.2Z' },
  BEHIND: { color: 'text-behind', path: 'M6 0 12 6 6 12 0 6Z' },
  OVERDUE: { color: 'text-late', path: 'M1 1h10v10H1Z' },
  NOT_DUE: { color: 'text-line-strong', path: 'M6 1.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9Z', hollow: true },
  NO_DATA: { color: 'text-line-strong', path: 'M3 5.3h6v1.4H3Z' },
}

/** A status as a drawn shape, alike in every font and on paper. The word must stand beside it or in the name of its cell. */
export function StatusShape({ status, className }: { status: Status; className?: string }) {
  const { color, path, hollow } = looks[status]
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
      className={cx('inline-block size-3 shrink-0', color, className)}
    >
      <path d={path} fill={hollow ? 'none' : 'currentColor'} stroke={hollow ? 'currentColor' : undefined} />
    </svg>
  )
}

/** What the shapes mean. */
export function StatusLegend({ className }: { className?: string }) {
  const { t } = useTranslation('ui')
  return (
    <ul aria-label={t('matrix.legend')} className={cx('flex flex-wrap gap-x-2.5 gap-y-0.5 text-sm', className)}>
      {[...statuses].reverse().map((status) => (
        <li key={status} className="flex items-center gap-1 whitespace-nowrap">
          <StatusShape status={status} />
          {t(`status.${status}`)}
        </li>
      ))}
    </ul>
  )
}
