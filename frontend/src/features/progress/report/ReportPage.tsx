import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { firstDay } from '@/lib/first-day'
import { formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { DocumentLinks } from '@/ui/DocumentLinks'
import { ButtonLink } from '@/ui/Link'
import { Skeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { KeptTexts } from '../line/KeptTexts'
import { reportQuery } from '../queries'
import { ReportHead } from './ReportHead'
import { ReportHistory } from './ReportHistory'
import { ReportReader } from './ReportReader'

// Who only reads or signs needs nothing of what stores lines.
const ReportEditor = lazy(async () => ({ default: (await import('./ReportEditor')).ReportEditor }))

const route = getRouteApi('/staff/progress/$id')

/** A unit's report of a month: to be filled in, signed or read, as far as the caller may. */
export function ReportPage() {
  const { t, i18n } = useTranslation('progress')
  const { id } = route.useParams()
  const { data: report } = useSuspenseQuery(reportQuery(id))
  const { data: session } = useSuspenseQuery(sessionQuery)
  const [correcting, setCorrecting] = useState(false)
  const { unit, state, allowedActions } = report
  const writable = allowedActions.includes('update')
  // What was submitted is read; research and evaluation put single words right when they ask for it.
  const editing = writable && (state !== 'SUBMITTED' || correcting)
  const account = session.account?.id ?? ''
  return (
    <Page
      title={t('report.title', {
        unit: localName(unit, i18n.language),
        month: formatMonth(firstDay(report), i18n.language),
      })}
      actions={
        <>
          <ButtonLink to="/progress" search={{ unit: unit.code, year: String(report.year) }}>
            {t('report.back')}
          </ButtonLink>
          {state === 'REVIEWED' && <DocumentLinks at={`/api/v1/progress-reports/${id}/document`} />}
        </>
      }
    >
      <ReportHead
        report={report}
        correcting={editing && state === 'SUBMITTED'}
        onCorrect={writable && state === 'SUBMITTED' ? setCorrecting : undefined}
      />
      {!writable && <KeptTexts account={account} report={report} />}
      {editing ? (
        <Suspense fallback={<Skeleton lines={12} className="card p-5" />}>
          <ReportEditor key={id} report={report} account={account} />
        </Suspense>
      ) : (
        <ReportReader report={report} />
      )}
      <ReportHistory report={report} />
    </Page>
  )
}
