import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { actionItemQuery } from '@/features/actionitem/queries'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { todayInTaipei } from '@/lib/format'
import { parseDate } from '@/lib/roc-date'
import { ButtonLink } from '@/ui/Link'
import { PageSkeleton } from '@/ui/notice/Skeleton'
import { Page } from '@/ui/Page'
import { type Activity, activityKindsQuery } from '../queries'
import { NewActivityForm } from './NewActivityForm'

const RecordedNotice = lazy(async () => ({ default: (await import('./RecordedNotice')).RecordedNotice }))

const route = getRouteApi('/staff/activities/new')

/** Record once what was done; afterwards it says what that counts for. */
export function NewActivityPage() {
  const { t } = useTranslation('activity')
  const { item: named, date = '', kind: asked } = route.useSearch()
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: office } = useSuspenseQuery(officeQuery)
  const { data: kinds } = useSuspenseQuery(activityKindsQuery)
  const kind = kinds.items.find(({ code, active }) => active && code === asked)
  const code = named ?? kind?.items[0]
  // An unknown code fills in nothing; the form is still of use.
  const { data: item, isPending } = useQuery({ ...actionItemQuery(code ?? ''), enabled: code !== undefined })
  const [saved, setSaved] = useState<Activity>()
  const [round, setRound] = useState(0)
  const unitId = session.actingFor?.unitId ?? session.account?.unitId
  const unit = office.units.find(({ id }) => id === unitId)?.code
  const day = parseDate(date)

  if (code !== undefined && isPending) return <PageSkeleton />
  return (
    <Page
      title={t('form.title')}
      aside={!saved && <span className="phone:hidden">{t('form.explain')}</span>}
      actions={!saved && <ButtonLink to="/activities">{t('detail.back')}</ButtonLink>}
    >
      {saved ? (
        <Suspense>
          <RecordedNotice
            activity={saved}
            onAgain={() => {
              setSaved(undefined)
              setRound(round + 1)
            }}
          />
        </Suspense>
      ) : (
        <NewActivityForm
          key={`${round} ${code} ${date} ${asked}`}
          // What was begun for one item or day is another thing than what is begun for the next.
          place={[session.account?.id, named, date, kind?.code].filter(Boolean).join(':')}
          beginning={{
            happenedOn: day.ok && day.date <= todayInTaipei() ? day.date : todayInTaipei(),
            kind: kind?.code,
            unit,
            items: item && [{ value: item.code, label: item.code, text: item.officialText }],
          }}
          unit={unit}
          onSaved={setSaved}
        />
      )}
    </Page>
  )
}
