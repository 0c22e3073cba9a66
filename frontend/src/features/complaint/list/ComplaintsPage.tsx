import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { sessionQuery } from '@/features/identity/queries'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink } from '@/ui/Link'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { complaintsQuery } from '../queries'
import { mayKeepTemplates, mayMoveDeadlines, mayRegister } from '../rights'
import { ComplaintFilters } from './ComplaintFilters'
import { ComplaintTable } from './ComplaintTable'
import { MovedDeadlines } from './MovedDeadlines'
import { NoComplaints } from './NoComplaints'
import { SavedFilters } from './SavedFilters'
import { type ComplaintSearch, isReversed, listQueryOf } from './search'
import { useChosenRows } from './useChosenRows'

const BulkAssignDialog = lazy(async () => ({ default: (await import('./BulkAssignDialog')).BulkAssignDialog }))

const route = getRouteApi('/staff/complaints')
const to = '/complaints'
/** A total counted within the last seconds needs no word about its age. */
const fresh = 5000

/** Cases with their deadlines: found, and given to units. */
export function ComplaintsPage() {
  const { t, i18n } = useTranslation('complaint')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [assigning, setAssigning] = useState(false)
  const reversed = isReversed(search)
  const list = useQuery({
    ...complaintsQuery(listQueryOf(search)),
    enabled: !reversed,
    placeholderData: keepPreviousData,
  })
  const { data, error, isFetching, dataUpdatedAt, refetch } = list
  const rows = useChosenRows(data?.items ?? [])
  const show = (change: Partial<ComplaintSearch>) =>
    navigate({
      search: { ...search, ...change, cursor: undefined },
      // Words and days are typed piece by piece; the pieces are no places to come back to.
      replace: 'q' in change || 'receivedFrom' in change || 'receivedTo' in change,
    })
  const old = data && dataUpdatedAt - Date.parse(data.totalAsOf) > fresh

  return (
    <Page
      title={t('title')}
      actions={
        <>
          {mayKeepTemplates(session) && <ButtonLink to="/reply-templates">{t('template.title')}</ButtonLink>}
          <ButtonLink to="/complaint-statistics">{t('statistics.title')}</ButtonLink>
          {mayRegister(session) && <ButtonLink to="/complaints/new">{t('register')}</ButtonLink>}
          {!reversed && <ExportMenu source={exportOf('/api/v1/complaints/export', listQueryOf(search))} />}
        </>
      }
    >
      {mayMoveDeadlines(session) && <MovedDeadlines />}
      <ComplaintFilters search={search} onChange={show} onClear={() => navigate({ search: { sort: search.sort } })} />
      <SavedFilters search={search} />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && !reversed && <Skeleton lines={10} className="card p-5" />}
      {data && !reversed && data.items.length === 0 && (
        <NoComplaints search={search} mayRegister={mayRegister(session)} />
      )}
      {data && !reversed && data.items.length > 0 && (
        <>
          {rows.possible.length > 0 && (
            <div className="no-print mb-2 flex flex-wrap items-center gap-2">
              <Button small onPress={rows.all}>
                {t('bulk.all', { count: rows.possible.length })}
              </Button>
              {rows.chosen.length > 0 && (
                <>
                  <span role="status">{t('bulk.chosen', { count: rows.chosen.length })}</span>
                  <Button small kind="primary" onPress={() => setAssigning(true)}>
                    {t('bulk.open')}
                  </Button>
                  <Button small onPress={rows.none}>
                    {t('bulk.none')}
                  </Button>
                </>
              )}
            </div>
          )}
          <ComplaintTable
            caption={t('list.caption')}
            rows={data.items}
            words={search.q}
            sort={search.sort ?? 'dueOn'}
            onSort={(sort) => show({ sort })}
            busy={isFetching}
            choice={rows.possible.length > 0 ? rows.box : undefined}
          />
          <Pager
            page={data}
            at={{ to, search }}
            note={old && t('list.asOf', { at: formatInstant(data.totalAsOf, i18n.language, true) })}
          />
        </>
      )}
      {assigning && rows.chosen.length > 0 && (
        <Suspense>
          <BulkAssignDialog
            rows={rows.chosen}
            onDone={() => {
              setAssigning(false)
              rows.none()
            }}
            onClose={() => setAssigning(false)}
          />
        </Suspense>
      )}
    </Page>
  )
}
