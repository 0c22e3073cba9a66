import { useTranslation } from 'react-i18next'
import { looks } from '@/features/kpi/status'
import { useKpiWords } from '@/features/kpi/useKpiWords'
import { formatShortDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { StatusBadge } from '@/ui/StatusBadge'
import type { Indicator, ReportItem } from '../queries'
import { useDoneWords } from '../useDoneWords'

/** What is known of an item in the month without anybody typing it: how it stands, what was done, its figures. */
export function LineFacts({ item }: { item: ReportItem }) {
  const { t, i18n } = useTranslation('progress')
  const doneWords = useDoneWords()
  const { status, done, activities, indicators } = item
  const first = activities.slice(0, 2)
  return (
    <div className="min-w-0 text-[0.9375rem] leading-6">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StatusBadge status={status} className="px-1.5! py-0! text-sm!" />
        {done.activities > 0 ? (
          <span>
            {t('facts.month')} <strong className="text-accent">{doneWords(done)}</strong>
          </span>
        ) : (
          <span className="text-ink-soft">{t('facts.none')}</span>
        )}
      </p>
      {first.map(({ id, happenedOn, title }) => (
        <p key={id} className="truncate text-sm">
          <span className="text-ink-soft">{formatShortDay(happenedOn, i18n.language)}</span>{' '}
          <Link to="/activities/$id" params={{ id }}>
            {title}
          </Link>
        </p>
      ))}
      {activities.length > first.length && (
        <p className="text-sm text-ink-soft">{t('facts.more', { count: activities.length - first.length })}</p>
      )}
      {indicators.map((one) => (
        <Figure key={one.code} indicator={one} named={indicators.length > 1 || done.activities === 0} />
      ))}
    </div>
  )
}

/** Month and year of an indicator with its target, and what is missing. */
function Figure({ indicator, named }: { indicator: Indicator; named: boolean }) {
  const { t, i18n } = useTranslation('progress')
  const { t: tKpi } = useTranslation('kpi')
  const words = useKpiWords()
  const { unit, month, year, yearStatus, comparison, threshold, gap, expected } = indicator
  const target = { comparison, threshold }
  const facts = [
    year !== undefined && t('facts.year', { value: words.value(year, unit, target) }),
    comparison !== 'NONE' && words.target(target, unit),
    words.expected({ expected, value: year, status: yearStatus }, { unit }),
    words.gap({ gap }, { unit, target }),
  ].filter((one) => typeof one === 'string')
  const { shape, text } = looks[yearStatus]
  return (
    <p className="text-sm leading-5">
      {named && <span className="text-ink-soft">{localName(indicator, i18n.language)}</span>}{' '}
      {month !== undefined && <strong>{t('facts.value', { value: words.value(month, unit, target) })}</strong>}{' '}
      {facts.join(t('facts.dot'))}{' '}
      <span className={cx('whitespace-nowrap font-semibold', text)}>
        <span aria-hidden="true">{shape} </span>
        {tKpi(`status.${yearStatus}`)}
      </span>
    </p>
  )
}
