import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { AttachmentList } from '@/features/attachment/AttachmentList'
import { LinkedImprovements, OpenImprovementLink } from '@/features/improvement'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { complaintQuery } from '../queries'
import { StateBadge } from '../StateBadge'
import { CaseFacts } from './CaseFacts'
import { CaseLight } from './CaseLight'
import { CaseTimeline } from './CaseTimeline'
import { DeadlineCard } from './DeadlineCard'
import { NextSteps } from './NextSteps'
import { PetitionerCard } from './PetitionerCard'
import { ReplyCard } from './ReplyCard'

const CaseFeedbackCard = lazy(async () => ({
  default: (await import('@/features/feedback/CaseFeedbackCard')).CaseFeedbackCard,
}))

const ReadersCard = lazy(async () => ({ default: (await import('./ReadersCard')).ReadersCard }))

const route = getRouteApi('/staff/complaints/$id')

/** One case: where it stands, what to do next, its deadline, its petitioner and its history. */
export function ComplaintPage() {
  const { t } = useTranslation('complaint')
  const { id } = route.useParams()
  const { data: complaint } = useSuspenseQuery(complaintQuery(id))
  const { number, subject, state, outcome, light, workingDaysLeft, confidential, content } = complaint

  return (
    <Page
      title={subject}
      aside={number}
      actions={
        <>
          <ButtonLink to="/complaints">{t('detail.back')}</ButtonLink>
          <Button onPress={() => window.print()}>{t('detail.print')}</Button>
        </>
      }
    >
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <StateBadge state={state} outcome={outcome} />
        <CaseLight light={light} workingDaysLeft={workingDaysLeft} />
        {confidential && <Badge look="none" shape="◇" words={t('confidential')} />}
      </p>
      <NextSteps key={id} complaint={complaint} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[minmax(0,60fr)_minmax(0,40fr)] print:grid-cols-[minmax(0,1fr)]">
        <div className="min-w-0 space-y-3">
          <Card title={t('form.content')}>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{content}</p>
          </Card>
          <ReplyCard complaint={complaint} />
          {complaint.repliedAt && !complaint.surveyExemption && (
            <Suspense>
              <CaseFeedbackCard caseId={id} />
            </Suspense>
          )}
          <Card title={t('form.attachmentIds')}>
            <AttachmentList attachments={complaint.attachments} />
          </Card>
          <LinkedImprovements
            kind="COMPLAINT"
            id={id}
            action={
              <OpenImprovementLink
                source={{ kind: 'COMPLAINT', id, label: number }}
                unit={complaint.unit?.code}
                // More people read an improvement than a confidential case.
                finding={confidential ? undefined : subject}
              />
            }
          />
          <CaseTimeline events={complaint.events} />
        </div>
        <div className="min-w-0 space-y-3">
          <DeadlineCard complaint={complaint} />
          {/* Another case is another petitioner: what was revealed of this one must not outlive it. */}
          <PetitionerCard key={id} complaint={complaint} />
          {confidential && (
            <Suspense>
              <ReadersCard complaint={complaint} />
            </Suspense>
          )}
          <CaseFacts complaint={complaint} />
        </div>
      </div>
    </Page>
  )
}
