import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { StatusShape } from '@/ui/chart/StatusShape'
import { Link } from '@/ui/Link'
import type { Reminders } from './queries'

type Props = { improvement: Reminders['improvements'][number]; onOpen?: () => void }

/** An improvement in one line of a short list. The words of the room `reminder` must be loaded. */
export function ImprovementLine({ improvement, onOpen }: Props) {
  const { t, i18n } = useTranslation(['reminder', 'ui'])
  const { id, number, finding, unit, ownerName, dueOn, overdue, workingDaysLeft: left } = improvement
  const status = overdue ? 'OVERDUE' : 'ATTENTION'
  const words = finding ?? t('improvement.hidden')
  // Overdue since a day off: no working day has passed yet.
  const near =
    left === undefined || (overdue && left === 0) ? undefined : overdue ? 'past' : left === 0 ? 'today' : 'left'
  return (
    <div className="flex items-baseline gap-2 py-1 text-[0.9375rem] leading-5">
      <StatusShape status={status} className="relative top-0.5" />
      <span className="sr-only">{t(`ui:status.${status}`)}</span>
      <span className="min-w-0 grow">
        <Link
          to="/improvements/$id"
          params={{ id }}
          onClick={onOpen}
          title={`${number} ${words}`}
          className="block truncate"
        >
          {words}
        </Link>
        <span className="block truncate text-sm text-ink-soft">
          {[number, localName(unit, i18n.language), ownerName].join(' ')}
        </span>
      </span>
      <span className={overdue ? 'shrink-0 text-end text-sm font-semibold text-late' : 'shrink-0 text-end text-sm'}>
        {near ? t(`improvement.${near}`, { count: Math.abs(left ?? 0) }) : formatShortDay(dueOn, i18n.language)}
      </span>
    </div>
  )
}
