import { useTranslation } from 'react-i18next'
import { firstDay } from '@/features/consolidation/months'
import { formatMonth, formatShortDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { StatusShape } from '@/ui/chart/StatusShape'
import { Link, type LinkTarget, linkTo } from '@/ui/Link'
import type { Waiting } from './waiting-months'

type Props = { waiting: Waiting; onOpen?: () => void }

/** Monthly reports that wait, in one line of a short list. The words of the room `reminder` must be loaded. */
export function ProgressLine({ waiting, onOpen }: Props) {
  const { t, i18n } = useTranslation(['reminder', 'ui'])
  const { language } = i18n
  const { month, reports, state } = waiting
  const [first] = reports
  if (!first) return null
  const { overdue, workingDaysLeft: left, due } = first
  const returned = state === 'RETURNED'
  const status = overdue ? 'OVERDUE' : returned ? 'BEHIND' : 'ATTENTION'
  const units = reports.map(({ unit }) => localName(unit, language)).join(t('comma'))
  const said = state === 'SUBMITTED' || state === 'CONSOLIDATED' || returned ? state : 'FILL'
  const near =
    said !== 'FILL' || left === undefined || (overdue && left === 0)
      ? undefined
      : overdue
        ? 'past'
        : left === 0
          ? 'today'
          : 'left'
  return (
    <div className="flex items-baseline gap-2 py-1 text-[0.9375rem] leading-5">
      <StatusShape status={status} className="relative top-0.5" />
      <span className="sr-only">{t(`ui:status.${status}`)}</span>
      <span className="min-w-0 grow">
        <Link {...linkTo(targetOf(waiting))} onClick={onOpen} className="block truncate">
          {t(`progress.${said}`, { month: formatMonth(firstDay(month), language), count: reports.length })}
        </Link>
        <span className="block truncate text-sm text-ink-soft" title={units}>
          {units}
        </span>
      </span>
      <span className={overdue ? 'shrink-0 text-end text-sm font-semibold text-late' : 'shrink-0 text-end text-sm'}>
        {near
          ? t(`improvement.${near}`, { count: Math.abs(left ?? 0) })
          : said === 'FILL' && formatShortDay(due.date, language)}
      </span>
    </div>
  )
}

/** One report opens itself, or the list where nobody has begun it; several of a month open the month. */
function targetOf({ month, reports, state }: Waiting): LinkTarget {
  const [first] = reports
  if (reports.length === 1) return { to: first?.reportId ? `/progress/${first.reportId}` : '/progress' }
  return { to: `/progress-months/${month}${state === 'CONSOLIDATED' ? '/review' : ''}` }
}
