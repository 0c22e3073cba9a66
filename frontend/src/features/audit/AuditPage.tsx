import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { asProblem } from '@/api/problem'
import { ExportMenu } from '@/ui/ExportMenu'
import { EmptyState } from '@/ui/notice/EmptyState'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { Pager } from '@/ui/Pager'
import { AuditEntryDialog } from './AuditEntryDialog'
import { AuditFilters } from './AuditFilters'
import { AuditTable } from './AuditTable'
import { type AuditEntry, auditQuery } from './queries'
import { auditQueryOf } from './search'
import { Verification } from './Verification'

const route = getRouteApi('/staff/admin/audit')
const to = '/admin/audit'

/** Who did what and when; append-only, newest first. */
export function AuditPage() {
  const { t } = useTranslation('audit')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [shown, setShown] = useState<AuditEntry>()
  const { data, error, isFetching } = useQuery({ ...auditQuery(search), placeholderData: keepPreviousData })

  return (
    <Page
      title={t('title')}
      actions={<ExportMenu source={exportOf('/api/v1/audit-entries/export', auditQueryOf(search))} />}
    >
      <Verification />
      <AuditFilters
        search={search}
        onChange={(change) => navigate({ search: { ...search, ...change, cursor: undefined }, replace: true })}
        onClear={() => navigate({ search: {} })}
      />
      {error && <ProblemNotice problem={asProblem(error)} />}
      {!data && !error && <Skeleton lines={12} className="card p-5" />}
      {data && data.items.length === 0 && <EmptyState title={t('empty')}>{t('emptyNext')}</EmptyState>}
      {data && data.items.length > 0 && (
        <>
          <AuditTable entries={data.items} onShow={setShown} busy={isFetching} />
          <Pager page={data} at={{ to, search }} />
        </>
      )}
      {shown && <AuditEntryDialog entry={shown} onClose={() => setShown(undefined)} />}
    </Page>
  )
}
