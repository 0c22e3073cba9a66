import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import type { Punctuality } from '../queries'

/** How many of the year's reports came in time: of the unit, and of all that the caller may see. */
export function PunctualityLine({ rows, unit }: { rows: Punctuality[]; unit?: string }) {
  const { t, i18n } = useTranslation('progress')
  const own = rows.find((row) => row.unit.id === unit)
  const sum = (part: 'due' | 'onTime') => rows.reduce((all, row) => all + row[part], 0)
  // Cut and never rounded up, as the server does: 99.99 is not all.
  const rate = sum('due') === 0 ? undefined : Math.floor((10_000 * sum('onTime')) / sum('due')) / 100
  return (
    <dl className="mb-3 flex flex-wrap gap-x-6 gap-y-1">
      {own && (
        <Rate
          name={t('punctuality.unit', { unit: localName(own.unit, i18n.language) })}
          rate={own.rate}
          words={t('punctuality.of', { onTime: own.onTime, due: own.due })}
          more={own.lateDays > 0 ? t('punctuality.lateDays', { count: own.lateDays }) : undefined}
        />
      )}
      {rows.length > 1 && (
        <Rate
          name={t('punctuality.all')}
          rate={rate}
          words={t('punctuality.of', { onTime: sum('onTime'), due: sum('due') })}
        />
      )}
    </dl>
  )
}

type RateProps = { name: string; rate?: number; words: string; more?: string }

function Rate({ name, rate, words, more }: RateProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <dt className="text-ink-soft">{name}</dt>
      <dd>
        <strong className="text-lg">{rate === undefined ? '–' : `${formatNumber(rate, 2)}%`}</strong>{' '}
        <span className="text-[0.9375rem] text-ink-soft">
          {words} {more}
        </span>
      </dd>
    </div>
  )
}
