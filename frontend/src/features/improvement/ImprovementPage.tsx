import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AttachmentList } from '@/features/attachment/AttachmentList'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { History } from './History'
import { ImprovementFacts } from './ImprovementFacts'
import { NextSteps } from './NextSteps'
import { OutcomeCard } from './OutcomeCard'
import { PlanCard } from './PlanCard'
import { improvementQuery } from './queries'
import { StandingBadge } from './StandingBadge'

const route = getRouteApi('/staff/improvements/$id')

/** One improvement: where it stands, what to do next, why it happened, what was done, whether it helped. */
export function ImprovementPage() {
  const { t } = useTranslation('improvement')
  const { id } = route.useParams()
  const { data: improvement } = useSuspenseQuery(improvementQuery(id))
  const { number, finding, status, rounds, restricted, attachments, events } = improvement
  return (
    <Page
      title={t('detail.title', { number })}
      actions={
        <>
          <ButtonLink to="/improvements">{t('detail.back')}</ButtonLink>
          <Button onPress={() => window.print()}>{t('detail.print')}</Button>
        </>
      }
    >
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <StandingBadge status={status} rounds={rounds} />
        {restricted && <Badge look="none" shape="◇" words={t('restricted')} />}
      </p>
      <NextSteps key={id} improvement={improvement} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[minmax(0,60fr)_minmax(0,40fr)] print:grid-cols-[minmax(0,1fr)]">
        <div className="min-w-0 space-y-3">
          <Card title={t('column.finding')}>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{finding}</p>
          </Card>
          <PlanCard improvement={improvement} />
          <OutcomeCard improvement={improvement} />
        </div>
        <div className="min-w-0 space-y-3">
          <ImprovementFacts improvement={improvement} />
          <Card title={t('form.attachmentIds')}>
            <AttachmentList attachments={attachments} />
          </Card>
          <History events={events} />
        </div>
      </div>
    </Page>
  )
}
