import { useTranslation } from 'react-i18next'
import { formatShortDay } from '@/lib/format'
import { StatusShape } from '@/ui/chart/StatusShape'
import { Link } from '@/ui/Link'
import { LeftWords, UnitWords, wordsOf } from './DutyParts'
import type { Duty } from './queries'

type Props = {
  duty: Duty
  /** Says who owes it, in a second line together with the day. */
  withUnits?: boolean
  onOpen?: () => void
}

/** A duty in one line of a short list: status, words, how near. It leads to the item. The words of the room `duty` must be loaded. */
export function DutyLine({ duty, withUnits, onOpen }: Props) {
  const { t, i18n } = useTranslation(['duty', 'ui'])
  const day = formatShortDay(duty.due.date, i18n.language)
  const words = wordsOf(duty)
  return (
    <div className="flex items-baseline gap-2 py-1 text-[0.9375rem] leading-5">
      <StatusShape status={duty.status} className="relative top-0.5" />
      <span className="sr-only">{t(`ui:status.${duty.status}`)}</span>
      <span className="min-w-0 grow">
        <Link
          to="/action-items/$id"
          params={{ id: duty.itemCode }}
          onClick={onOpen}
          title={`${duty.itemCode} ${words}`}
          className="block truncate"
        >
          {words}
        </Link>
        {withUnits && (
          <span className="block truncate text-sm text-ink-soft">
            {day} <UnitWords duty={duty} />
          </span>
        )}
      </span>
      <span className="shrink-0 text-end text-sm">
        {duty.workingDaysLeft === undefined ? day : <LeftWords duty={duty} short />}
      </span>
    </div>
  )
}
