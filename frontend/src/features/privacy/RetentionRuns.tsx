import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatInstant, formatNumber } from '@/lib/format'
import { Badge } from '@/ui/Badge'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { ConfirmDialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { confirmRun } from './actions'
import { type RetentionRun, retentionQuery } from './queries'

const looks = { WAITING: 'watch', RUNNING: 'none', DONE: 'good', REPLACED: 'none' } as const
const shapes = { WAITING: '▲', RUNNING: '◐', DONE: '●', REPLACED: '○' } as const

/** The latest runs. One that is doubted stands above everything, with the reasons and the button that lets it go on. */
export function RetentionRuns({ runs }: { runs: RetentionRun[] }) {
  const { t, i18n } = useTranslation('privacy')
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState<RetentionRun>()
  const waiting = runs.find(({ allowedActions }) => allowedActions.includes('confirm'))
  const at = (instant: string) => formatInstant(instant, i18n.language)
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['privacy'] })
  const confirm = useMutation({
    mutationFn: confirmRun,
    onSuccess: () => {
      toast(t('run.confirmed'))
      setAsking(undefined)
      return refresh()
    },
    onError: () => queryClient.invalidateQueries(retentionQuery),
  })
  return (
    <>
      {waiting && (
        <section aria-label={t('run.waits')} className="mb-3 rounded-md border border-mark bg-watch-soft px-4 py-3">
          <h2 className="text-base">{t('run.waits')}</h2>
          <p>{t('run.planned', { at: at(waiting.plannedAt), due: formatNumber(waiting.due) })}</p>
          <ul className="my-2 list-disc ps-6">
            {waiting.doubts.map((doubt) => (
              <li key={doubt}>{t(`doubt.${doubt}`)}</li>
            ))}
          </ul>
          <Button small kind="primary" onPress={() => setAsking(waiting)}>
            {t('run.confirm')}
          </Button>
        </section>
      )}
      {runs.length > 0 && (
        <Card title={t('run.title')} className="mb-3">
          <ul className="divide-y divide-line">
            {runs.map((run) => (
              <li key={run.id} className="flex flex-wrap items-center gap-x-3 py-1.5">
                <span className="whitespace-nowrap">{at(run.plannedAt)}</span>
                <Badge look={looks[run.state]} shape={shapes[run.state]} words={t(`runState.${run.state}`)} />
                <span>{t('run.gone', { gone: formatNumber(run.gone), due: formatNumber(run.due) })}</span>
                {run.confirmedBy && (
                  <span className="text-sm text-ink-soft">{t('run.by', { by: run.confirmedBy })}</span>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      {asking && (
        <ConfirmDialog
          open
          danger
          title={t('run.confirm')}
          confirm={t('run.confirm')}
          busy={confirm.isPending}
          onConfirm={() => confirm.mutate(asking)}
          onCancel={() => {
            setAsking(undefined)
            confirm.reset()
          }}
        >
          <p>{t('run.explain', { count: asking.due })}</p>
          {confirm.error && <ProblemNotice problem={asProblem(confirm.error)} />}
        </ConfirmDialog>
      )}
    </>
  )
}
