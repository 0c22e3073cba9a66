import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Link } from '@/ui/Link'
import { CountBar } from './CountBar'
import type { Dashboard } from './queries'

type Props = { items: number; dimensions: Dashboard['dimensions']; unit?: string }

/** How many items each criterion has. The bars share one scale, so that the plan's weight is seen at once. */
export function CriteriaCard({ items, dimensions, unit }: Props) {
  const { t } = useTranslation('dashboard')
  const most = Math.max(1, ...dimensions.flatMap(({ criteria }) => criteria.map((criterion) => criterion.items)))
  return (
    <Card
      title={t('criteria.title')}
      aside={
        <Link to="/action-items" search={{ unit }} className="font-semibold">
          {t('criteria.total', { count: items })}
        </Link>
      }
      className="py-3"
    >
      <div className="grid gap-x-6 gap-y-1.5 md:grid-cols-2 print:grid-cols-2">
        {dimensions.map((dimension) => (
          <div key={dimension.code}>
            <h3 className="mb-0.5 flex justify-between border-b border-line text-[0.9375rem] leading-7">
              <span>
                {dimension.code} {dimension.title}
              </span>
              <Amount code={dimension.code} title={dimension.title} items={dimension.items} unit={unit} />
            </h3>
            <ul>
              {dimension.criteria.map(({ code, title, items: count }) => (
                <li key={code} className="flex items-center gap-2 text-[0.9375rem] leading-6">
                  <span className="w-10 shrink-0 text-ink-soft">{code}</span>
                  <span className="min-w-0 grow">{title}</span>
                  <CountBar value={count} most={most} />
                  <Amount code={code} title={title} items={count} unit={unit} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Card>
  )
}

type AmountProps = { code: string; title: string; items: number; unit?: string }

function Amount({ code, title, items, unit }: AmountProps) {
  const { t } = useTranslation('dashboard')
  if (items === 0) return <span className="w-6 shrink-0 text-end text-ink-soft">0</span>
  return (
    <Link
      to="/action-items"
      search={{ heading: code, unit }}
      aria-label={t('criteria.link', { name: `${code} ${title}`, count: items })}
      className="w-6 shrink-0 text-end font-semibold"
    >
      {items}
    </Link>
  )
}
