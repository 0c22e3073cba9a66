import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import { type Status, StatusBadge } from '@/ui/StatusBadge'
import type { ComplaintRow } from '../queries'

const statusOf: Record<ComplaintRow['light'], Status> = {
  RED: 'OVERDUE',
  YELLOW: 'ATTENTION',
  GREEN: 'ON_TRACK',
  NONE: 'NOT_DUE',
}

type Props = Pick<ComplaintRow, 'light' | 'workingDaysLeft'> & { className?: string }

/** How near the deadline is: colour, shape, word, and the working days that are left. Nothing once nothing runs any more. */
export function CaseLight({ light, workingDaysLeft: left, className }: Props) {
  const { t } = useTranslation('complaint')
  if (light === 'NONE') return null
  const late = light === 'RED'
  const key = late ? 'past' : left === 0 ? 'today' : 'left'
  return (
    <span className={cx('inline-flex flex-wrap items-center gap-x-2', className)}>
      <StatusBadge status={statusOf[light]} word={t(`light.${light}`)} />
      {/* Overdue since a day off: no working day has passed yet. */}
      {left !== undefined && !(late && left === 0) && (
        <span className={cx('whitespace-nowrap text-sm', (late || left === 0) && 'font-semibold text-late')}>
          {t(`left.${key}`, { count: Math.abs(left) })}
        </span>
      )}
    </span>
  )
}
