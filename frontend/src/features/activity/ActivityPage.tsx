import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AttachmentList } from '@/features/attachment/AttachmentList'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ButtonLink, Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { ActivityFacts } from './ActivityFacts'
import { ActivityHistory } from './ActivityHistory'
import { DrillCard, MediaCard } from './DetailCards'
import { activityQuery } from './queries'
import { ReasonedAction } from './ReasonedAction'
import { StateBadge } from './StateBadge'

const route = getRouteApi('/staff/activities/$id')

/** One activity: what was done, what it counts for, its files and its history. */
export function ActivityPage() {
  const { t, i18n } = useTranslation('activity')
  const { id } = route.useParams()
  const { data: activity } = useSuspenseQuery(activityQuery(id))
  const { allowedActions, items, state, withdrawnReason } = activity
  const may = (action: string) => allowedActions.includes(action)

  return (
    <Page
      title={activity.title}
      aside={formatDay(activity.happenedOn, i18n.language)}
      actions={
        <>
          <ButtonLink to="/activities">{t('detail.back')}</ButtonLink>
          <Button onPress={() => window.print()}>{t('detail.print')}</Button>
          {may('withdraw') && <ReasonedAction action="withdraw" activity={activity} />}
          {may('restore') && <ReasonedAction action="restore" activity={activity} />}
          {may('update') && (
            <ButtonLink to="/activities/$id/edit" params={{ id }}>
              {t('detail.edit')}
            </ButtonLink>
          )}
        </>
      }
    >
      {state === 'WITHDRAWN' && (
        <div className="mb-3 rounded-md border border-line-strong bg-none-soft px-4 py-2">
          <StateBadge state={state} /> {t('detail.withdrawn')}
          {withdrawnReason && <p className="mt-1">{t('detail.withdrawnReason', { reason: withdrawnReason })}</p>}
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-3 lg:grid-cols-[minmax(0,62fr)_minmax(0,38fr)] print:grid-cols-[minmax(0,1fr)]">
        <div className="min-w-0 space-y-3">
          <Card title={t('detail.items')}>
            <ul className="divide-y divide-line">
              {items.map(({ lineageId, code, text }) => (
                <li key={lineageId} className="py-1.5">
                  <Link to="/action-items/$id" params={{ id: code }}>
                    <span className="me-2 font-semibold">{code}</span>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
          {activity.media && <MediaCard media={activity.media} />}
          {activity.drill && <DrillCard drill={activity.drill} />}
          <Card title={t(activity.media ? 'media.summary' : 'detail.text')}>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{activity.text ?? t('detail.noText')}</p>
          </Card>
          <Card title={t('detail.files')}>
            <AttachmentList attachments={activity.attachments} />
          </Card>
        </div>
        <div className="min-w-0 space-y-3">
          <ActivityFacts activity={activity} />
          <ActivityHistory id={id} />
        </div>
      </div>
    </Page>
  )
}
