import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { Card } from '@/ui/Card'
import { cx } from '@/ui/cx'
import { Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { type Status, StatusBadge } from '@/ui/StatusBadge'
import { type Guide, guides, ownGuides } from './guides'
import { useGuideWords } from './useGuideWords'

const topics = ['search', 'dates', 'keys', 'print', 'session', 'problem'] as const
const statuses: Status[] = ['ON_TRACK', 'ATTENTION', 'BEHIND', 'OVERDUE', 'NOT_DUE', 'NO_DATA']

/** What the guide has: one's own page first, those of the others, and what one wants to know once: signs, keys, dates, and whom to ask. */
export function ContentsPage() {
  const { t, i18n } = useTranslation('guide')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const own = session.signedIn ? ownGuides(session) : []
  const all = [...own, ...guides.filter((guide) => !own.includes(guide))]
  return (
    <Page title={t('help.title')} aside={t('lead')}>
      {i18n.language !== 'zh-TW' && <p className="mb-3">{t('chinese')}</p>}
      <h2 className="sr-only">{t('roles')}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {all.map((guide) => (
          <GuideTile key={guide} guide={guide} own={own.includes(guide)} />
        ))}
      </ul>
      <h2 className="mt-6 mb-2 text-[1.1875rem]">{t('general')}</h2>
      <div className="grid items-start gap-3 md:grid-cols-2">
        {topics.map((topic) => (
          <Card key={topic} level={3} title={t(`help.${topic}.title`)}>
            <p>{t(`help.${topic}.text`)}</p>
          </Card>
        ))}
        <Card level={3} title={t('help.status.title')}>
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

function GuideTile({ guide, own }: { guide: Guide; own: boolean }) {
  const { t } = useTranslation('guide')
  const { nameOf } = useGuideWords()
  return (
    <li className={cx('card relative p-4 hover:bg-accent-soft', own && 'border-2 border-accent!')}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 className="text-[1.0625rem] leading-6">
          {/* The whole tile takes the press; the name alone is read aloud. */}
          <Link to="/help/$role" params={{ role: guide }} className="after:absolute after:inset-0">
            {nameOf(guide)}
          </Link>
        </h3>
        {own && <span className="text-sm font-semibold text-accent">{t('own')}</span>}
      </div>
      <p className="mt-1">{t(`for.${guide}`)}</p>
    </li>
  )
}
