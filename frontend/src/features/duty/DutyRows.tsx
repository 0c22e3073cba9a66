import { useTranslation } from 'react-i18next'
import { DutyTable } from './DutyTable'
import type { Duty } from './queries'
import { dueMonth } from './search'

type Props = {
  duties: Duty[]
  /** What is settled is folded away, so that what is still to be done stands alone. */
  foldSettled: boolean
  busy: boolean
}

/** Duties under the months in which they fall due. */
export function DutyRows({ duties, foldSettled, busy }: Props) {
  const { t } = useTranslation('duty')
  const open = foldSettled ? duties.filter(({ state }) => state === 'OPEN') : duties
  const settled = duties.filter((duty) => !open.includes(duty))
  const table = (caption: string, rows: Duty[]) => (
    <DutyTable
      caption={caption}
      duties={[...rows].sort((one, other) => dueMonth(one) - dueMonth(other))}
      groupOf={(duty) => t('months.month', { month: dueMonth(duty) })}
      busy={busy}
    />
  )
  return (
    <>
      {open.length > 0 && table(t('list.title'), open)}
      {settled.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer py-2 font-semibold text-accent">
            {t('list.settled', { count: settled.length })}
          </summary>
          {table(t('list.settled', { count: settled.length }), settled)}
        </details>
      )}
    </>
  )
}
