import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import type { Month } from './queries'

type Props = {
  cycle: Month['cycle']
  /** How many have come stands beside it anyway, unit by unit. */
  brief?: boolean
}

/** By when the reports of a month are due, and how many working days are left. */
export function DueWords({ cycle, brief }: Props) {
  const { t, i18n } = useTranslation('consolidation')
  const { due, workingDaysLeft: left, overdue, units, states } = cycle
  if (!due) return null
  const work = states.find(({ state }) => state === 'DRAFT')?.units ?? 0
  const come = units - cycle.notBegun - work
  const near = left === undefined ? undefined : left < 0 ? 'past' : left === 0 ? 'today' : 'left'
  return (
    <span className="*:whitespace-nowrap">
      <span>{t('due.by', { date: formatShortDay(due.date, i18n.language) })}</span>{' '}
      {near && come < units && (
        <span className={overdue > 0 ? 'font-semibold text-late' : left === 0 ? 'font-semibold text-watch' : undefined}>
          {t(`due.${near}`, { count: Math.abs(left ?? 0) })}
        </span>
      )}{' '}
      <span className={brief ? 'sr-only' : undefined}>{t('due.come', { come, units })}</span>
    </span>
  )
}
