import { cx } from '../cx'
import type { Status } from '../StatusBadge'
import { statuses } from './StatusShape'

const grounds: Record<Status, string> = {
  ON_TRACK: 'bg-good',
  ATTENTION: 'bg-mark',
  BEHIND: 'bg-behind',
  OVERDUE: 'bg-late',
  NOT_DUE: 'bg-line-strong/50',
  NO_DATA: 'bg-line',
}

type Props = { counts: { status: Status; count: number }[]; className?: string }

/** How many stand how, as lengths of one bar, the worst first. It only shows: the numbers must stand beside it. */
export function StatusBar({ counts, className }: Props) {
  const found = statuses
    .map((status) => ({ status, count: counts.find((one) => one.status === status)?.count ?? 0 }))
    .filter(({ count }) => count > 0)
  return (
    <span
      aria-hidden="true"
      className={cx('flex gap-px overflow-hidden rounded-sm bg-paper [print-color-adjust:exact]', className ?? 'h-3')}
    >
      {found.map(({ status, count }) => (
        <span key={status} className={cx('block min-w-1', grounds[status])} style={{ flexGrow: count }} />
      ))}
    </span>
  )
}
