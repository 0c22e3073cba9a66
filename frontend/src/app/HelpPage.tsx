import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Page } from '@/ui/Page'
import { type Status, StatusBadge } from '@/ui/StatusBadge'

const topics = ['search', 'dates', 'keys', 'print', 'session', 'problem'] as const
const statuses: Status[] = ['ON_TRACK', 'ATTENTION', 'BEHIND', 'OVERDUE', 'NOT_DUE', 'NO_DATA']

/** What one wants to know once: signs, keys, dates, and whom to ask. */
export function HelpPage() {
  const { t } = useTranslation('platform')
  return (
    <Page title={t('help.title')}>
      <div className="grid items-start gap-3 md:grid-cols-2">
        {topics.map((topic) => (
          <Card key={topic} title={t(`help.${topic}.title`)}>
            <p>{t(`help.${topic}.text`)}</p>
          </Card>
        ))}
        <Card title={t('help.status.title')}>
          <p className="mb-2">{t('help.status.text')}</p>
          <ul className="flex flex-wrap gap-2">
            {statuses.map((status) => (
              <li key={status}>
                <StatusBadge status={status} />
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  )
}
