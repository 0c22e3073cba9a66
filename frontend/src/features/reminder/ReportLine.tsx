import { useTranslation } from 'react-i18next'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Link } from '@/ui/Link'
import type { Reminders } from './queries'

type Props = { report: Reminders['reports'][number]; onOpen: () => void }

/** A report of dissatisfaction that waits, in one line. */
export function ReportLine({ report, onOpen }: Props) {
  const { t, i18n } = useTranslation('reminder')
  const month = formatMonth(`${report.year}-${String(report.month).padStart(2, '0')}-01`, i18n.language)
  return (
    <div className="flex items-baseline gap-2 py-1 text-[0.9375rem] leading-5">
      <Link
        to="/dissatisfaction-reports/$id"
        params={{ id: report.id }}
        onClick={onOpen}
        className="min-w-0 grow truncate"
      >
        {month} {localName(report.unit, i18n.language)}
      </Link>
      <span className="shrink-0 text-sm">{t(`report.${report.state === 'RETURNED' ? 'returned' : 'submitted'}`)}</span>
    </div>
  )
}
