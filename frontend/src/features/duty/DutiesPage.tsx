import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { todayInTaipei, yearName, yearOf } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ExportMenu } from '@/ui/ExportMenu'
import { EmptyState } from '@/ui/notice/EmptyState'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { DutyFilters } from './DutyFilters'
import { DutyRows } from './DutyRows'
import { DutyTabs } from './DutyTabs'
import { MonthStrip } from './MonthStrip'
import { dutiesQuery } from './queries'
import { activeFilters, dutyQueryOf, exportQueryOf, narrowed, ofPart, partOf } from './search'
import { useMayManageDuties } from './useMayManageDuties'

const CallDialog = lazy(async () => ({ default: (await import('./CallDialog')).CallDialog }))
const SettingsDialog = lazy(async () => ({ default: (await import('./SettingsDialog')).SettingsDialog }))

const route = getRouteApi('/staff/duties')

/** What is due in a year, month by month, and what may be done about it. */
export function DutiesPage() {
  const { t, i18n } = useTranslation('duty')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayManage = useMayManageDuties()
  const [dialog, setDialog] = useState<'call' | 'settings'>()
  const { data, error, isFetching, refetch } = useQuery({
    ...dutiesQuery(dutyQueryOf(search)),
    placeholderData: keepPreviousData,
  })
  const thisDay = todayInTaipei()
  const year = yearOf(search.year) ?? Number(thisDay.slice(0, 4))
  const found = narrowed(data?.items ?? [], search)
  const now = thisDay.startsWith(`${year}-`) ? Number(thisDay.slice(5, 7)) : undefined
  const part = partOf(search, now)
  const shown = ofPart(found, part, now)
  const toSee = part === 'now' ? shown.filter(({ state }) => state === 'OPEN') : shown
  const close = () => setDialog(undefined)

  return (
    <Page
      title={t('list.title')}
      aside={
        data && t('list.shown', { year: yearName(year, i18n.language), shown: toSee.length, all: data.items.length })
      }
      actions={
        <>
          {mayManage && (
            <>
              <Button onPress={() => setDialog('call')}>{t('call.title')}</Button>
              <Button onPress={() => setDialog('settings')}>{t('settings.open')}</Button>
            </>
          )}
          <DutyTabs view="list" search={search} />
          <ExportMenu source={exportOf('/api/v1/duties/export', exportQueryOf(search))} />
        </>
      }
    >
      <DutyFilters
        search={search}
        onChange={(change) => navigate({ search: { ...search, ...change }, replace: 'q' in change })}
        onClear={() => navigate({ search: { year: search.year } })}
      />
      {error && !isFetching && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && <MonthStrip duties={found} search={search} part={part} now={now} />}
      {data && toSee.length === 0 && (
        <EmptyState title={t(part === 'now' ? 'list.calm' : 'list.empty')}>
          {t(part === 'now' ? 'list.emptyNow' : activeFilters(search) > 0 ? 'list.emptyFiltered' : 'list.emptyYear')}
        </EmptyState>
      )}
      <DutyRows duties={shown} foldSettled={part === 'now'} busy={isFetching} />
      <Suspense>
        {dialog === 'call' && <CallDialog item={search.item} onClose={close} />}
        {dialog === 'settings' && <SettingsDialog onClose={close} />}
      </Suspense>
    </Page>
  )
}
