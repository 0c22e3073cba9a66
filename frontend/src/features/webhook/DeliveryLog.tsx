import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { formatInstant } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { ExportMenu } from '@/ui/ExportMenu'
import { Select } from '@/ui/field/Select'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { toast } from '@/ui/notice/Toast'
import { Pager } from '@/ui/Pager'
import { type Column, Table } from '@/ui/Table'
import { resend } from './actions'
import { type Delivery, deliveriesQuery, deliveryStates, webhookQuery } from './queries'
import { logQueryOf } from './search'
import { useKindWords } from './useKindWords'

const route = getRouteApi('/staff/admin/webhooks/$id')
const to = '/admin/webhooks/$id'
const looks = {
  WAITING: { look: 'watch', shape: '◐' },
  DELIVERED: { look: 'good', shape: '●' },
  DEAD: { look: 'late', shape: '■' },
} as const

/** What became of each message, newest first; looked at again while the page is open. */
export function DeliveryLog({ id }: { id: string }) {
  const { t, i18n } = useTranslation('webhook')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const { subject } = useKindWords()
  const { data, error, isPlaceholderData } = useQuery({
    ...deliveriesQuery(id, search),
    placeholderData: keepPreviousData,
    refetchInterval: 5000,
  })
  const again = useMutation({
    mutationFn: (delivery: Delivery) => resend(id, delivery.id),
    onSuccess: async () => {
      toast(t('log.resent'))
      await queryClient.invalidateQueries({ queryKey: webhookQuery(id).queryKey })
    },
  })
  const time = (instant: string) => formatInstant(instant, i18n.language, true)
  const columns: Column<Delivery>[] = [
    {
      id: 'subject',
      header: t('log.subject'),
      rowHeader: true,
      cell: ({ type, subjectId }) => (
        <>
          {subject(type)}
          {subjectId && <span className="block break-all text-sm text-ink-soft">{subjectId}</span>}
        </>
      ),
    },
    { id: 'at', header: t('log.at'), cell: ({ createdAt }) => time(createdAt), className: 'whitespace-nowrap' },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state, nextTryAt, deliveredAt }) => (
        <div>
          <Badge {...looks[state]} words={t(`deliveryState.${state}`)} />
          {nextTryAt && (
            <span className="mt-0.5 block text-sm text-ink-soft">{t('log.nextTry', { time: time(nextTryAt) })}</span>
          )}
          {deliveredAt && <span className="mt-0.5 block text-sm text-ink-soft">{time(deliveredAt)}</span>}
        </div>
      ),
    },
    { id: 'tries', header: t('log.tries'), align: 'end', cell: ({ tries }) => tries },
    {
      id: 'answer',
      header: t('log.answer'),
      cell: ({ lastStatus, lastFault }) => (
        <div>
          {lastStatus}
          {lastFault && <span className="block text-sm text-ink-soft">{t(`fault.${lastFault}`)}</span>}
        </div>
      ),
    },
    {
      id: 'again',
      header: t('log.again'),
      cell: (delivery) =>
        delivery.state === 'WAITING' ? null : (
          <Button
            small
            busy={again.isPending && again.variables.id === delivery.id}
            aria-label={t('log.resendOf', { subject: subject(delivery.type), time: time(delivery.createdAt) })}
            onPress={() => again.mutate(delivery)}
          >
            {t('log.resend')}
          </Button>
        ),
    },
  ]
  return (
    <section aria-labelledby="log" className="mt-6">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-3">
        <h2 id="log" className="text-xl">
          {t('log.title')}
        </h2>
        <div className="no-print flex flex-wrap items-end gap-2">
          <Select
            label={t('column.state')}
            name="state"
            inline
            value={search.state ?? ''}
            emptyLabel={t('log.all')}
            options={deliveryStates.map((state) => ({ value: state, label: t(`deliveryState.${state}`) }))}
            onChange={(state) => navigate({ search: { state: state || undefined }, replace: true })}
          />
          <ExportMenu source={exportOf('/api/v1/webhooks/{id}/deliveries/export', logQueryOf(search), { id })} />
        </div>
      </div>
      {(error ?? again.error) && <ProblemNotice problem={asProblem(error ?? again.error)} />}
      {!data && !error && <Skeleton lines={6} className="card p-5" />}
      {data?.items.length === 0 && <EmptyState title={t('log.none')}>{t('log.noneNext')}</EmptyState>}
      {data && data.items.length > 0 && (
        <>
          <Table
            caption={t('log.title')}
            columns={columns}
            rows={data.items}
            rowKey={(delivery) => delivery.id}
            busy={isPlaceholderData}
          />
          <Pager page={data} at={{ to, params: { id }, search }} />
        </>
      )}
    </section>
  )
}
