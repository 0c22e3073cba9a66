import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { formatDay } from '@/lib/format'
import { ConfirmDialog } from '@/ui/Dialog'
import { ExportMenu } from '@/ui/ExportMenu'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { Select } from '@/ui/field/Select'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { DeputyshipForm } from './DeputyshipForm'
import { DeputyshipTable } from './DeputyshipTable'
import { activeAccountsQuery, type Deputyship, deputyshipsQuery, endDeputyship } from './queries'

const route = getRouteApi('/staff/admin/deputyships')
const to = '/admin/deputyships'

/** Who stands in for whom, from when until when. */
export function DeputyshipsPage() {
  const { t, i18n } = useTranslation('identity')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const { data, error } = useQuery(deputyshipsQuery(search))
  const { data: accounts } = useQuery(activeAccountsQuery)
  const [ending, setEnding] = useState<Deputyship>()
  const people = (accounts?.items ?? []).map(({ id, displayName, name }) => ({
    value: id,
    label: `${displayName} (${name})`,
  }))
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['deputyships'] })
  const end = useMutation({
    mutationFn: endDeputyship,
    onSuccess: () => {
      setEnding(undefined)
      toast(t('deputyships.ended'))
      return refresh()
    },
  })

  return (
    <Page
      title={t('deputyships.title')}
      actions={<ExportMenu source={exportOf('/api/v1/deputyships/export', search)} />}
    >
      <p className="mb-3 max-w-[60em] text-ink-soft">{t('deputyships.explain')}</p>
      <div className="grid items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <DeputyshipForm people={people} onAdded={refresh} />
        <div>
          <search className="no-print mb-3 grid gap-x-3 sm:grid-cols-2">
            <Select
              label={t('deputyships.person')}
              name="accountId"
              value={search.accountId ?? ''}
              emptyLabel={t('accounts.all')}
              options={people}
              onChange={(accountId) => navigate({ search: { ...search, accountId: accountId || undefined } })}
            />
            <RocDatePicker
              label={t('deputyships.activeOn')}
              name="activeOn"
              value={search.activeOn ?? ''}
              onChange={(activeOn) =>
                navigate({ search: { ...search, activeOn: activeOn || undefined }, replace: true })
              }
            />
          </search>
          {error && <ProblemNotice problem={asProblem(error)} />}
          {!data && !error && <Skeleton lines={6} className="card p-5" />}
          {data && data.items.length === 0 && <EmptyState title={t('deputyships.empty')} />}
          {data && data.items.length > 0 && (
            <>
              <DeputyshipTable rows={data.items} onEnd={setEnding} />
              <Pager page={data} at={{ to, search }} />
            </>
          )}
        </div>
      </div>
      {ending && (
        <ConfirmDialog
          open
          danger
          title={t('deputyships.endTitle')}
          confirm={t('deputyships.end')}
          busy={end.isPending}
          onConfirm={() => end.mutate(ending)}
          onCancel={() => {
            setEnding(undefined)
            end.reset()
          }}
        >
          <p>
            {t('deputyships.endText', {
              principal: ending.principalName,
              deputy: ending.deputyName,
              until: formatDay(ending.until, i18n.language),
            })}
          </p>
          {end.error && <ProblemNotice problem={asProblem(end.error)} />}
        </ConfirmDialog>
      )}
    </Page>
  )
}
