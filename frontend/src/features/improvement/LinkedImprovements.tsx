import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Link } from '@/ui/Link'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { improvementsQuery, type SourceKind } from './queries'
import { StandingBadge } from './StandingBadge'

const limit = 20

type Props = {
  kind: SourceKind
  /** Of the thing in which something was found. */
  id: string
  /** The button that opens another one. With it the card stands there also while it is empty. */
  action?: ReactNode
}

/** The improvements that come from one thing, for the page of that thing. */
export function LinkedImprovements({ kind, id, action }: Props) {
  const { t, i18n, ready } = useTranslation('improvement', { useSuspense: false })
  const { data, error } = useQuery(improvementsQuery({ sourceKind: kind, sourceId: id, limit }))
  if (!ready || (!data && !error)) return null
  const rows = data?.items ?? []
  if (rows.length === 0 && !action && !error) return null
  return (
    <Card title={t('linked.title')} aside={action}>
      {error && <ProblemNotice problem={asProblem(error)} kept={t('linked.failed')} />}
      {data && rows.length === 0 && <p className="text-ink-soft">{t('linked.none')}</p>}
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="py-1.5">
            <span className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Link to="/improvements/$id" params={{ id: row.id }} className="min-w-0 [overflow-wrap:anywhere]">
                {row.finding}
              </Link>
              <StandingBadge status={row.status} rounds={row.rounds} />
            </span>
            <span className="block text-sm text-ink-soft">
              {[
                row.number,
                localName(row.unit, i18n.language),
                row.dueOn && t('linked.due', { date: formatDate(row.dueOn, i18n.language) }),
              ]
                .filter(Boolean)
                .join(t('stop'))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
