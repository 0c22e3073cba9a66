import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { StatusShape, statuses } from '@/ui/chart/StatusShape'
import type { ReportItem } from '../queries'
import { useDoneWords } from '../useDoneWords'

/** What came into the report without anybody typing it. */
export function BroughtIn({ items }: { items: ReportItem[] }) {
  const { t } = useTranslation('progress')
  const { t: tUi } = useTranslation('ui')
  const doneWords = useDoneWords()
  // One activity may serve several items; here it counts once.
  const activities = [...new Map(items.flatMap((item) => item.activities).map((one) => [one.id, one])).values()]
  const figures = new Set(
    items.flatMap(({ indicators }) => indicators.filter(({ month }) => month !== undefined).map(({ code }) => code)),
  )
  const sum = (part: 'times' | 'people' | 'pieces') => activities.reduce((all, one) => all + (one[part] ?? 0), 0)
  const found = statuses
    .map((status) => ({ status, count: items.filter((item) => item.status === status).length }))
    .filter(({ count }) => count > 0)
  return (
    <Card title={t('broughtIn.title')}>
      <p>
        {t('broughtIn.activities', { count: activities.length })}
        {activities.length > 0 &&
          `${t('facts.dot')}${doneWords({ times: sum('times'), people: sum('people'), pieces: sum('pieces') })}`}
      </p>
      <p>{t('broughtIn.figures', { count: figures.size })}</p>
      <ul className="mt-1 flex flex-wrap gap-x-3 text-[0.9375rem]">
        {found.map(({ status, count }) => (
          <li key={status} className="flex items-center gap-1.5 whitespace-nowrap">
            <StatusShape status={status} />
            {tUi(`status.${status}`)} {count}
          </li>
        ))}
      </ul>
    </Card>
  )
}
