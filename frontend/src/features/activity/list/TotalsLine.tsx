import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { activityTotalsQuery } from '../queries'
import { totalsQueryOf } from './list-query'
import type { ActivitySearch } from './search'

const counts = ['activities', 'times', 'people', 'pieces'] as const

/** What the filtered list adds up to, whole and by kind; a kind leads to its own list. */
export function TotalsLine({ search }: { search: ActivitySearch }) {
  const { t, i18n } = useTranslation('activity')
  const { data, error } = useQuery(activityTotalsQuery(totalsQueryOf(search)))
  if (error) return <ProblemNotice problem={asProblem(error)} kept={t('totals.failed')} />
  if (!data) return <Skeleton lines={1} className="card mb-3 px-4 py-3" />
  if (data.activities === 0) return null
  return (
    <section aria-label={t('totals.title')} className="card mb-3 px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-5 text-ink-soft">
        <span className="font-semibold text-ink">{t('totals.title')}</span>
        {counts
          // What no kind here asks for is no figure of interest.
          .filter((name) => name === 'activities' || name === 'times' || data[name] > 0)
          .map((name) => (
            <span key={name} className="whitespace-nowrap">
              <Figure words={t(`quantity.${name}`, { count: data[name], number: formatNumber(data[name]) })} />
            </span>
          ))}
      </p>
      {data.kinds.length > 1 && (
        <ul aria-label={t('totals.kinds')} className="mt-2 flex flex-wrap gap-x-5 gap-y-1 border-t border-line pt-2">
          {data.kinds.map(({ kind, ...sums }) => (
            <li key={kind.code} className="text-[0.9375rem]">
              <Link to="/activities" search={{ ...search, kind: kind.code, cursor: undefined }}>
                {localName(kind, i18n.language)}
              </Link>{' '}
              <span className="text-ink-soft">
                {counts
                  .filter((name) => name === 'activities' || (sums[name] > 0 && name !== 'times'))
                  .map((name) => t(`quantity.${name}`, { count: sums[name], number: formatNumber(sums[name]) }))
                  .join(t('comma'))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** The number of a counted thing larger than its counting word. */
function Figure({ words }: { words: string }) {
  return words.split(/([\d,]+)/).map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have only their places
    <span key={place} className={cx(place % 2 === 1 && 'text-xl font-bold text-ink')}>
      {part}
    </span>
  ))
}
