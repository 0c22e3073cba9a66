import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstDay } from '@/lib/first-day'
import { formatInstant, formatMonth } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { DocumentLinks } from '@/ui/DocumentLinks'
import { ButtonLink } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { Page } from '@/ui/Page'
import { LineCard } from './LineCard'
import { LinesForm } from './LinesForm'
import { NextSteps } from './NextSteps'
import { reportQuery } from './queries'
import { ReportHistory } from './ReportHistory'
import { StateBadge } from './StateBadge'
import { writable } from './values'

const route = getRouteApi('/staff/dissatisfaction-reports/$id')

/** One report: where it stands, what to do next, each dissatisfied answer with what the unit says about it. */
export function ReportPage() {
  const { t, i18n } = useTranslation('dissatisfaction')
  const { id } = route.useParams()
  const { data: report } = useSuspenseQuery(reportQuery(id))
  const [dirty, setDirty] = useState(false)
  const { unit, state, lines, steps, approvedBy, approvedAt, allowedActions } = report
  const month = formatMonth(firstDay(report), i18n.language)
  const returned = state === 'RETURNED' ? steps.findLast(({ kind }) => kind === 'RETURNED') : undefined
  const editing = allowedActions.includes('update') && writable(report).length > 0
  return (
    <Page
      title={t('report.title', { month })}
      aside={localName(unit, i18n.language)}
      actions={
        <>
          <ButtonLink to="/dissatisfaction-reports" search={{ year: String(report.year) }}>
            {t('report.back')}
          </ButtonLink>
          <DocumentLinks at={`/api/v1/dissatisfaction-reports/${id}/document`} />
        </>
      }
    >
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <StateBadge state={state} />
        {approvedBy && approvedAt && (
          <span>{t('report.locked', { by: approvedBy, at: formatInstant(approvedAt, i18n.language) })}</span>
        )}
      </p>
      {returned && (
        <div className="card mb-3 border-mark bg-watch-soft p-4">
          <p className="font-semibold">{t('report.returned', { by: returned.doneBy })}</p>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{returned.words}</p>
        </div>
      )}
      <NextSteps report={report} unsaved={dirty} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[minmax(0,70fr)_minmax(0,30fr)] print:grid-cols-[minmax(0,1fr)]">
        <div className="min-w-0 space-y-3">
          {lines.length === 0 && (
            <EmptyState title={t('report.nothing')}>{report.over ? undefined : t('report.running')}</EmptyState>
          )}
          {editing && <LinesForm key={id} stored={report} onDirty={setDirty} />}
          {!editing && lines.map((line) => <LineCard key={line.ordinal} line={line} unit={unit.code} />)}
        </div>
        <ReportHistory steps={steps} />
      </div>
    </Page>
  )
}
