import { useTranslation } from 'react-i18next'
import { DutyLine } from '@/features/duty/DutyLine'
import type { Duty } from '@/features/duty/queries'
import { ImprovementLine } from '@/features/reminder/ImprovementLine'
import { ProgressLine } from '@/features/reminder/ProgressLine'
import type { Reminders } from '@/features/reminder/queries'
import { waitingMonths } from '@/features/reminder/waiting-months'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'

type Props = {
  title: string
  /** What is said when there is none. */
  none: string
  duties: Duty[]
  /** What else waits; both together take at most two of the lines. */
  improvements?: Reminders['improvements']
  progress?: Reminders['progress']
  /** Where all of them are. */
  search: { unit?: string; year?: string; state?: string; status?: string }
  grow?: boolean
}

/** So many lines stay in sight on a small office screen. */
const inSight = 4
const beside = 2

/** The first few duties, with who owes them. */
export function DutiesCard({ title, none, duties, improvements = [], progress = [], search, grow }: Props) {
  const { t } = useTranslation('dashboard')
  const months = waitingMonths(progress).slice(0, beside)
  const others = improvements.slice(0, Math.max(beside, inSight - duties.length) - months.length)
  return (
    <Card
      title={title}
      aside={
        <Link to="/duties" search={search}>
          {t('all')}
        </Link>
      }
      className={cx('px-3 py-1.5', grow && 'grow')}
    >
      {duties.length + others.length + months.length === 0 && <p className="text-[0.9375rem] text-ink-soft">{none}</p>}
      <ul className="divide-y divide-line/60">
        {months.map((waiting) => (
          <li key={waiting.key}>
            <ProgressLine waiting={waiting} />
          </li>
        ))}
        {duties.slice(0, inSight - others.length - months.length).map((duty) => (
          <li key={duty.id}>
            <DutyLine duty={duty} withUnits />
          </li>
        ))}
        {others.map((one) => (
          <li key={one.id}>
            <ImprovementLine improvement={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
