import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { Link } from '@/ui/Link'
import type { Complaint } from '../queries'

/** How the case came in, who has it, and which others belong to it. */
export function CaseFacts({ complaint }: { complaint: Complaint }) {
  const { t, i18n } = useTranslation('complaint')
  const { language } = i18n
  const { unit, handlerName, channel, category, topic, onSite, siteVisit, related, follows, outcome } = complaint
  const { receivedAt, repliedAt, closedAt, registeredBy, externalId } = complaint
  const at = (instant?: string) => instant && formatInstant(instant, language)
  const other = (one: Complaint['related']) =>
    one && (
      <Link to="/complaints/$id" params={{ id: one.id }}>
        {one.number}
      </Link>
    )
  const facts: [string, ReactNode][] = [
    [t('column.unit'), unit ? localName(unit, language) : t('unassigned')],
    [t('assign.handler'), handlerName],
    [t('column.channel'), t(`channel.${channel}`)],
    [t('column.category'), t(`category.${category}`)],
    [t('column.topic'), localName(topic, language)],
    [t('column.onSite'), t(`handling.${onSite}`)],
    [t('detail.marks'), siteVisit && t('form.siteVisit')],
    [t('detail.receivedAt'), t('detail.by', { at: at(receivedAt), by: registeredBy })],
    [t('detail.repliedAt'), at(repliedAt)],
    [t('detail.closedAt'), at(closedAt)],
    [t('detail.follows'), other(follows)],
    [t(outcome === 'MERGED' ? 'detail.mergedInto' : 'detail.related'), other(related)],
    [t('detail.externalId'), externalId],
  ]
  return (
    <Card title={t('detail.facts')}>
      <Facts facts={facts} />
    </Card>
  )
}
