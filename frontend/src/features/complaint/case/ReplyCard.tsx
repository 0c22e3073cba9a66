import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import type { Complaint } from '../queries'

/** What the petitioner is told, or will be once it is approved. */
export function ReplyCard({ complaint }: { complaint: Complaint }) {
  const { t } = useTranslation('complaint')
  const { state, outcome, dismissalGround, agency, reply, surveyExemption } = complaint
  if (!reply) return null
  const sent = state === 'REPLIED' || state === 'CLOSED'
  return (
    <Card title={t(sent ? 'reply.title' : 'reply.draft')} aside={outcome && t(`outcome.${outcome}`)}>
      {outcome && dismissalGround && <p className="mb-2">{t(`ground.${dismissalGround}`)}</p>}
      {outcome && agency && <p className="mb-2">{t('reply.agency', { agency })}</p>}
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{reply}</p>
      <p className="mt-2 text-sm text-ink-soft">
        {surveyExemption ? t('reply.exempt', { reason: surveyExemption }) : t('reply.survey')}
      </p>
    </Card>
  )
}
