import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { localName } from '@/lib/local-name'
import { ButtonLink } from '@/ui/Link'
import { RetryNotice } from '@/ui/notice/RetryNotice'
import { Page } from '@/ui/Page'
import { type Import, importQuery, isOpen } from '../queries'
import { everythingChanged } from './actions'
import { Checked } from './Checked'
import { Ended } from './Ended'
import { FileFacts } from './FileFacts'
import { ImportSteps, stepOf } from './ImportSteps'
import { RowReports } from './RowReports'
import { Running } from './Running'

const route = getRouteApi('/staff/imports/$id')

/** The server itself waits for news; this only lets the browser breathe, in milliseconds. */
const breath = 200

/** One import from the check of its file to its end. Its address brings back to it whoever has closed the browser. */
export function ImportPage() {
  const { t, i18n } = useTranslation('exchange')
  const { id } = route.useParams()
  const {
    data: it,
    error,
    refetch,
  } = useSuspenseQuery({
    ...importQuery(id),
    refetchInterval: ({ state }) => (state.data && isOpen(state.data) ? breath : false),
  })
  useNewsElsewhere(it)
  const title = localName({ name: it.title, nameEn: it.titleEn }, i18n.language)
  return (
    <Page
      title={t('one.title', { title })}
      aside={<span className="break-all">{it.fileName}</span>}
      actions={<ButtonLink to="/imports">{t('back')}</ButtonLink>}
    >
      <ImportSteps current={stepOf(it)} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="min-w-0 space-y-4">
          {error && <RetryNotice problem={asProblem(error)} onRetry={refetch} />}
          <Standing it={it} key={isOpen(it) ? `open ${it.dryRun}` : it.state} />
          <RowReports it={it} />
        </div>
        <FileFacts it={it} />
      </div>
    </Page>
  )
}

/** A new component for each standing, whose heading takes the focus. Waiting and being read are one. */
function Standing({ it }: { it: Import }) {
  if (isOpen(it)) return <Running it={it} />
  return it.state === 'CHECKED' ? <Checked it={it} /> : <Ended it={it} />
}

/** When something was stored, what other pages have in hand is old. */
function useNewsElsewhere(it: Import) {
  const queryClient = useQueryClient()
  const before = useRef(it.state)
  useEffect(() => {
    if (before.current !== it.state && !it.dryRun && !isOpen(it)) void everythingChanged(queryClient)
    before.current = it.state
  }, [it, queryClient])
}
