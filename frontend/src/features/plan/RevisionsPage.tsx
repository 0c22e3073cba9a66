import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportOf } from '@/api/export'
import { hasRole, sessionQuery } from '@/features/identity/queries'
import { formatDate } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ExportMenu } from '@/ui/ExportMenu'
import { ButtonLink, Link } from '@/ui/Link'
import { EmptyState } from '@/ui/notice/EmptyState'
import { toast } from '@/ui/notice/Toast'
import { Page } from '@/ui/Page'
import { type Column, Table } from '@/ui/Table'
import { type Decision, DraftDecision } from './DraftDecision'
import { PlanStateBadge } from './PlanStateBadge'
import { PlanUpload } from './PlanUpload'
import { type Plan, plansQuery } from './queries'

/** All revisions; those who manage the plan also find the drafts and what can be done with them. */
export function RevisionsPage() {
  const { t, i18n } = useTranslation('plan')
  const { data } = useSuspenseQuery(plansQuery)
  const { data: session } = useSuspenseQuery(sessionQuery)
  const queryClient = useQueryClient()
  const [decision, setDecision] = useState<{ plan: Plan; what: Decision }>()
  const plans = data.items
  const mayManage = hasRole(session, 'ADMINISTRATOR', 'EVALUATION_OFFICER')
  const day = (iso: string) => formatDate(iso, i18n.language)

  const columns: Column<Plan>[] = [
    {
      id: 'revisedOn',
      header: t('column.revisedOn'),
      rowHeader: true,
      cell: (plan) => <PlanLink plan={plan}>{`${day(plan.revisedOn)} ${plan.revisionWord}`}</PlanLink>,
    },
    { id: 'governsFrom', header: t('column.governsFrom'), cell: ({ governsFrom }) => day(governsFrom) },
    { id: 'state', header: t('column.state'), cell: (plan) => <PlanStateBadge plan={plan} /> },
    {
      id: 'differences',
      header: t('column.differences'),
      cell: (plan) => <DifferenceLink plan={plan} plans={plans} />,
    },
    {
      id: 'actions',
      header: t('column.actions'),
      cell: (plan) => (
        <span className="flex flex-wrap gap-2">
          {plan.allowedActions.includes('approve') && (
            <Button small onPress={() => setDecision({ plan, what: 'approve' })}>
              {t('approve.action')}
            </Button>
          )}
          {plan.allowedActions.includes('delete') && (
            <Button small onPress={() => setDecision({ plan, what: 'delete' })}>
              {t('delete.action')}
            </Button>
          )}
          {mayManage && (
            <a
              className="self-center text-accent underline-offset-4 hover:underline"
              href={`/api/v1/plan-documents/${plan.id}`}
              download={`plan-${plan.revisedOn}.json`}
            >
              {t('download')}
            </a>
          )}
        </span>
      ),
    },
  ]

  async function changed(words: string) {
    setDecision(undefined)
    toast(words)
    await queryClient.invalidateQueries({ queryKey: ['plans'] })
    await queryClient.invalidateQueries({ queryKey: ['action-items'] })
  }

  return (
    <Page
      title={t('revisions.title')}
      actions={
        <>
          <ButtonLink to="/plan">{t('revisions.back')}</ButtonLink>
          <ExportMenu source={exportOf('/api/v1/plans/export', {})} />
        </>
      }
    >
      {plans.length === 0 ? (
        <EmptyState title={t('revisions.empty')}>{t('revisions.emptyNext')}</EmptyState>
      ) : (
        <Table
          caption={t('revisions.title')}
          columns={mayManage ? columns : columns.filter(({ id }) => id !== 'actions')}
          rows={plans}
          rowKey={({ id }) => id}
        />
      )}
      {mayManage && <PlanUpload onStored={(plan) => changed(t('upload.done', { date: day(plan.revisedOn) }))} />}
      {decision && (
        <DraftDecision
          plan={decision.plan}
          what={decision.what}
          onDone={() => changed(t(`${decision.what}.done`))}
          onCancel={() => setDecision(undefined)}
        />
      )}
    </Page>
  )
}

function PlanLink({ plan, children }: { plan: Plan; children: string }) {
  if (plan.current) return <Link to="/plan">{children}</Link>
  return (
    <Link to="/plan/$id" params={{ id: plan.id }}>
      {children}
    </Link>
  )
}

/** The list is newest first, so the revision before stands below. */
function DifferenceLink({ plan, plans }: { plan: Plan; plans: Plan[] }) {
  const { t } = useTranslation('plan')
  const before = plans[plans.indexOf(plan) + 1]
  if (!before) return undefined
  return (
    <Link to="/plan/differences" search={{ plan: plan.id, against: before.id }}>
      {t('differences.link')}
    </Link>
  )
}
