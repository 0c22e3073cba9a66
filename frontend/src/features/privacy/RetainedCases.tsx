import { keepPreviousData, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate, formatInstant } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Select } from '@/ui/field/Select'
import { Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { toast } from '@/ui/notice/Toast'
import { Pager } from '@/ui/Pager'
import { type Column, Table } from '@/ui/Table'
import { liftHold } from './actions'
import { HoldDialog } from './HoldDialog'
import { heldCasesQuery, type RetainedCase, retainedCasesQuery } from './queries'

const route = getRouteApi('/staff/privacy/retention')
const to = '/privacy/retention'
const horizons = ['0', '30', '90', '365'] as const

/** The cases that become anonymous next, and those that are held. */
export function RetainedCases() {
  const { t, i18n } = useTranslation('privacy')
  const queryClient = useQueryClient()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const within = horizons.find((days) => days === search.within) ?? '30'
  const { data, error, isFetching } = useQuery({
    ...retainedCasesQuery({ within: Number(within), cursor: search.cursor }),
    placeholderData: keepPreviousData,
  })
  const { data: held } = useSuspenseQuery(heldCasesQuery)
  const [holding, setHolding] = useState<RetainedCase>()
  const lift = useMutation({
    mutationFn: liftHold,
    onSuccess: () => {
      toast(t('hold.lifted'))
      return queryClient.invalidateQueries({ queryKey: ['privacy'] })
    },
  })
  const { language } = i18n
  const columns: Column<RetainedCase>[] = [
    {
      id: 'number',
      header: t('column.case'),
      rowHeader: true,
      cell: ({ id, number, subject }) => (
        <Link to="/complaints/$id" params={{ id }} className="[overflow-wrap:anywhere]">
          {number} {subject}
        </Link>
      ),
    },
    { id: 'unit', header: t('column.unit'), cell: ({ unit }) => unit && localName(unit, language) },
    { id: 'closed', header: t('column.closed'), cell: ({ closedOn }) => closedOn && formatDate(closedOn, language) },
    { id: 'goes', header: t('column.goes'), cell: ({ dueOn }) => dueOn && formatDate(dueOn, language) },
    {
      id: 'hold',
      header: t('column.hold'),
      cell: ({ hold, waits, waitsFor }) => (
        <>
          {hold && (
            <span className="[overflow-wrap:anywhere]">
              {hold.reason}
              <span className="block text-sm text-ink-soft">
                {hold.by} {formatInstant(hold.at, language)}
              </span>
            </span>
          )}
          {waits && (
            <span className="block text-sm">
              {waitsFor ? t('retention.waitsFor', { number: waitsFor }) : t('retention.waits')}
            </span>
          )}
        </>
      ),
    },
    {
      id: 'action',
      header: t('column.action'),
      cell: (row) =>
        row.hold ? (
          <Button small aria-label={t('hold.liftOf', { number: row.number })} onPress={() => lift.mutate(row.id)}>
            {t('hold.lift')}
          </Button>
        ) : (
          <Button small aria-label={t('hold.holdOf', { number: row.number })} onPress={() => setHolding(row)}>
            {t('hold.hold')}
          </Button>
        ),
    },
  ]
  const table = (caption: string, rows: RetainedCase[], busy = false) => (
    <Table caption={caption} showCaption columns={columns} rows={rows} rowKey={({ id }) => id} busy={busy} />
  )

  return (
    <>
      <search className="no-print mb-2 flex flex-wrap items-end gap-3">
        <Select
          inline
          label={t('retention.within')}
          name="within"
          value={within}
          options={horizons.map((value) => ({ value, label: t(`retention.days${value}`) }))}
          onChange={(value) => navigate({ search: { within: value } })}
        />
      </search>
      {(error || lift.error) && <ProblemNotice problem={asProblem(error ?? lift.error)} />}
      {!data && !error && <Skeleton lines={6} className="card p-5" />}
      {data && data.items.length === 0 && <EmptyState title={t('retention.empty')} />}
      {data && data.items.length > 0 && table(t('retention.preview'), data.items, isFetching)}
      {data && (data.nextCursor || search.cursor) && <Pager page={data} at={{ to, search }} />}
      {held.items.length > 0 && <div className="mt-4">{table(t('retention.held'), held.items)}</div>}
      {holding && <HoldDialog row={holding} onClose={() => setHolding(undefined)} />}
    </>
  )
}
