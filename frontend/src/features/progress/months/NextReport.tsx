import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatMonth, formatShortDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { cx } from '@/ui/cx'
import { DueWords } from '../DueWords'
import type { Period } from '../queries'
import { OpenReport } from '../report/OpenReport'
import { StateBadge } from '../StateBadge'

/** The report that is to be done now, as the first thing on the page. */
export function NextReport({ period }: { period: Period }) {
  const { t, i18n } = useTranslation('progress')
  const { unit, state, filled, items, due, workingDaysLeft, overdue, firstSubmittedOn, over } = period
  const share = items === 0 ? 0 : (100 * filled) / items
  return (
    <section
      aria-labelledby="next-report"
      className={cx('card mb-3 border-s-4 p-4', overdue ? 'border-s-late' : 'border-s-accent')}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 grow">
          <h2 id="next-report" className="text-xl">
            {localName(unit, i18n.language)} {t('next.title', { month: formatMonth(firstDay(period), i18n.language) })}
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
            <StateBadge state={state} />
            <span>
              <DueWords due={due} left={workingDaysLeft} />
            </span>
            {firstSubmittedOn && (
              <span className="text-ink-soft">
                {t('months.came', { date: formatShortDay(firstSubmittedOn, i18n.language) })}
              </span>
            )}
            {!over && <span className="text-ink-soft">{t('next.running')}</span>}
          </p>
          <div className="mt-2 flex max-w-md items-center gap-3">
            <div aria-hidden="true" className="h-2.5 grow overflow-hidden rounded-full bg-line">
              <div className="h-full bg-good" style={{ width: `${share}%` }} />
            </div>
            <span className="whitespace-nowrap">{t('filled.title', { filled, lines: items })}</span>
          </div>
        </div>
        <div className="no-print phone:w-full phone:*:w-full">
          <OpenReport period={period} prominent />
        </div>
      </div>
    </section>
  )
}
