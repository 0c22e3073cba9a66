import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { officeQuery } from '@/features/organization/queries'
import { UnitSelect } from '@/features/organization/UnitSelect'
import { formatInstant } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { type Problem, ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { toast } from '@/ui/notice/Toast'
import { FeedAddress } from './FeedAddress'
import { createDutyFeed, type DutyFeed, deleteDutyFeed, dutyFeedQuery } from './queries'

type Props = { unit?: string; onClose: () => void }

/** The private address by which calendar programs fetch the duties: made, shown once, revoked. */
export function FeedDialog({ unit: shownUnit, onClose }: Props) {
  const { t } = useTranslation('duty')
  const queryClient = useQueryClient()
  const { data: feed, error } = useQuery(dutyFeedQuery)
  const [unit, setUnit] = useState(shownUnit)
  const [path, setPath] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  async function act(work: () => Promise<unknown>) {
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
      await queryClient.invalidateQueries({ queryKey: dutyFeedQuery.queryKey })
    } catch (failure) {
      setProblem(asProblem(failure))
    } finally {
      setBusy(false)
    }
  }

  const make = () => act(async () => setPath((await createDutyFeed({ unit })).path))
  const revoke = () =>
    act(async () => {
      await deleteDutyFeed()
      setPath(undefined)
      toast(t('feed.revoked'))
    })

  return (
    <Dialog open title={t('feed.title')} onClose={onClose} hold={path !== undefined}>
      <div className="space-y-4">
        <p>{t('feed.explain')}</p>
        {error && <ProblemNotice problem={asProblem(error)} />}
        {problem && <ProblemNotice problem={problem} />}
        {!feed && !error && <Skeleton lines={2} />}
        {path && <FeedAddress path={path} />}
        {feed && !path && (
          <>
            <FeedState feed={feed} />
            <UnitSelect
              name="feed-unit"
              label={t('feed.unit')}
              emptyLabel={t('filter.office')}
              value={unit}
              onChange={setUnit}
            />
          </>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          {feed?.active && (
            <Button kind="danger" busy={busy} onPress={() => void revoke()}>
              {t('feed.revoke')}
            </Button>
          )}
          {feed && !path && (
            <Button kind="primary" busy={busy} onPress={() => void make()}>
              {t(feed.active ? 'feed.again' : 'feed.make')}
            </Button>
          )}
          <Button onPress={onClose}>{t('feed.close')}</Button>
        </div>
      </div>
    </Dialog>
  )
}

function FeedState({ feed }: { feed: DutyFeed }) {
  const { t, i18n } = useTranslation('duty')
  const { data: office } = useQuery(officeQuery)
  if (!feed.active) return <p className="text-ink-soft">{t('feed.absent')}</p>
  const unit = office?.units.find(({ code }) => code === feed.unit)
  const moment = (instant: string) => formatInstant(instant, i18n.language)
  return (
    <div className="rounded-md bg-accent-soft px-4 py-2">
      <p className="font-semibold">
        {t('feed.active', { unit: unit ? localName(unit, i18n.language) : (feed.unit ?? t('filter.office')) })}
      </p>
      <p className="text-sm">
        {feed.createdAt && t('feed.createdAt', { moment: moment(feed.createdAt) })}
        {t('colon')}
        {feed.lastUsedAt ? t('feed.lastUsedAt', { moment: moment(feed.lastUsedAt) }) : t('feed.neverUsed')}
      </p>
      <p className="mt-1 text-sm text-ink-soft">{t('feed.againHint')}</p>
    </div>
  )
}
