import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { ButtonLink, Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { type Complaint, complaintQuery } from '../queries'
import { NewComplaintForm } from './NewComplaintForm'

const RegisteredNotice = lazy(async () => ({ default: (await import('./RegisteredNotice')).RegisteredNotice }))

const route = getRouteApi('/staff/complaints/new')

/** Writes a complaint down while somebody tells it; afterwards it says number and deadline. */
export function NewComplaintPage() {
  const { t } = useTranslation('complaint')
  const { follows: before } = route.useSearch()
  const { data: session } = useSuspenseQuery(sessionQuery)
  // The route has it already; without the word there is no case before.
  const { data: follows } = useQuery({ ...complaintQuery(before ?? ''), enabled: before !== undefined })
  const [saved, setSaved] = useState<Complaint>()
  const [round, setRound] = useState(0)
  return (
    <Page
      title={t(follows ? 'form.followTitle' : 'form.title')}
      aside={!saved && <span className="phone:hidden">{t('form.explain')}</span>}
      actions={!saved && <ButtonLink to="/complaints">{t('detail.back')}</ButtonLink>}
    >
      {!saved && follows && (
        <p className="mb-3">
          {t('detail.follows')}
          {t('colon')}
          <Link to="/complaints/$id" params={{ id: follows.id }}>
            {follows.number} {follows.subject}
          </Link>
        </p>
      )}
      {saved ? (
        <Suspense>
          <RegisteredNotice
            complaint={saved}
            onAgain={
              before === undefined
                ? () => {
                    setSaved(undefined)
                    setRound(round + 1)
                  }
                : undefined
            }
          />
        </Suspense>
      ) : (
        <NewComplaintForm
          key={`${round} ${before}`}
          account={session.account?.id ?? ''}
          // What was begun after one case is another thing than a new one.
          place={[session.account?.id, before].filter(Boolean).join(':')}
          follows={follows}
          onSaved={setSaved}
        />
      )}
    </Page>
  )
}
