import { useTranslation } from 'react-i18next'
import { DutyLine } from '@/features/duty/DutyLine'
import type { Duty } from '@/features/duty/queries'
import { ImprovementLine } from '@/features/reminder/ImprovementLine'
import type { Reminders } from '@/features/reminder/queries'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'

type Props = {
  title: string
  /** What is said when there is none. */
  none: string
  duties: Duty[]
  /** What else waits; it takes at most two of the lines. */
  improvements?: Reminders['improvements']
  /** Where all of them are. */
  search: { unit?: string; year?: string; state?: string; status?: string }
  grow?: boolean
}

/** So many lines stay in sight on a small office screen. */
const inSight = 4
const beside = 2

/** The first few duties, with who owes them. */
export function DutiesCard({ title, none, duties, improvements = [], search, grow }: Props) {
  const { t } = useTranslation('dashboard')
  const others = improvements.slice(0, Math.max(beside, inSight - duties.length))
  return (
    <Card
      title={title}
      aside={
        <Link to="/duties" search={search}>
          {t('all')}
        </Link>
      }
      className={cx('px-3 py-2', grow && 'grow')}
    >
      {duties.length + others.length === 0 && <p className="text-[0.9375rem] text-ink-soft">{none}</p>}
      <ul className="divide-y divide-line/60">
        {duties.slice(0, inSight - others.length).map((duty) => (
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
