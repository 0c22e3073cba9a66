import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatNumber } from '@/lib/format'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Pager } from '@/ui/Pager'
import { Tabs } from '@/ui/Tabs'
import { type Import, isOpen } from '../queries'
import { ChangedRows } from './ChangedRows'
import { RefusedRows } from './RefusedRows'
import { type RowOutcome, rowsQuery } from './rows'

const route = getRouteApi('/staff/imports/$id')
const to = '/imports/$id'

/** The server tells of so many rows of each kind, unless bad rows were skipped. */
const told = 1000

/** Of which rows there is something to tell. */
function outcomesOf({ state, dryRun, counts, allowedActions }: Import): RowOutcome[] {
  if (!allowedActions.includes('download')) return []
  const refused = counts.refused > 0 || state === 'REFUSED'
  return [...(refused ? (['REFUSED'] as const) : []), ...(dryRun && counts.changed > 0 ? (['CHANGED'] as const) : [])]
}

/** Row by row: what is wrong, and what would change. Only who sent the file sees it. */
export function RowReports({ it }: { it: Import }) {
  const outcomes = outcomesOf(it)
  const search = route.useSearch()
  const outcome = outcomes.find((one) => one === search.rows) ?? outcomes[0]
  if (outcome === undefined || isOpen(it)) return null
  return <Reports it={it} outcomes={outcomes} outcome={outcome} cursor={search.cursor} />
}

type Props = { it: Import; outcomes: RowOutcome[]; outcome: RowOutcome; cursor?: string }

function Reports({ it, outcomes, outcome, cursor }: Props) {
  const { t } = useTranslation('exchange')
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...rowsQuery(it, outcome, cursor),
    placeholderData: keepPreviousData,
  })
  const { id, counts, onError, dryRun } = it
  const count = outcome === 'REFUSED' ? counts.refused : counts.changed
  const rows = data?.items ?? []
  const lines = rows.reduce((sum, { faults, differences }) => sum + faults.length + differences.length, 0)
  const params = { id }
  const page = (search: { rows?: string; cursor?: string }) => ({ to, params, search })
  return (
    <section aria-labelledby="rows" className="space-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="rows" className="text-xl">
          {t(it.state === 'REFUSED' && counts.refused === 0 ? 'rows.broken' : `rows.${outcome}`)}
        </h2>
        {outcomes.length > 1 && (
          <Tabs
            label={t('rows.label')}
            tabs={outcomes.map((one) => ({
              id: one,
              label: t(`rows.${one}`),
              current: one === outcome,
              link: page({ rows: one }),
            }))}
          />
        )}
      </div>
      {count > told && (dryRun || onError === 'STOP') && (
        <p className="text-ink-soft">{t('rows.first', { most: formatNumber(told) })}</p>
      )}
      {error && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={6} className="card p-5" />}
      {rows.length > 0 && (
        <>
          {outcome === 'REFUSED' ? (
            <RefusedRows rows={rows} busy={isPlaceholderData} />
          ) : (
            <ChangedRows rows={rows} busy={isPlaceholderData} />
          )}
          <Pager
            page={{ items: rows, nextCursor: data?.nextCursor }}
            shown={lines}
            at={page({ rows: outcome, cursor })}
          />
        </>
      )}
    </section>
  )
}
