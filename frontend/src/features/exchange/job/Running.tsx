import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { plain } from '../plain'
import type { Import } from '../queries'
import { Counts } from './Counts'
import { ProgressLine } from './ProgressLine'
import { StepHeading } from './StepHeading'
import { useImportAction } from './useImportAction'

/** A file that is read now, or waits for it. */
export function Running({ it }: { it: Import }) {
  const { t } = useTranslation('exchange')
  const { act, busy, problem } = useImportAction(it.id)
  const [asked, setAsked] = useState(false)
  const { counts, dryRun, state, onError, allowedActions } = it
  const way = dryRun ? 'check' : 'store'
  const mayCancel = allowedActions.includes('cancel')
  const share = counts.total ? counts.read / counts.total : undefined
  const rows = formatNumber(counts.read)
  return (
    <section className="card space-y-4 p-4 sm:p-5">
      <div>
        <StepHeading>{t(`running.${way}.title`)}</StepHeading>
        <p className="mt-1 text-ink-soft">{t(`running.${way}.text`)}</p>
      </div>
      <ProgressLine
        label={t(`running.${way}.title`)}
        share={state === 'QUEUED' ? undefined : share}
        words={
          state === 'QUEUED'
            ? t('running.queued')
            : counts.total
              ? t('running.rowsOf', { rows, total: formatNumber(counts.total) })
              : t('running.rows', { rows })
        }
      />
      {counts.read > 0 && <Counts counts={counts} />}
      {problem && <ProblemNotice problem={plain(problem)} />}
      {mayCancel ? (
        <Button busy={busy} onPress={() => (dryRun ? act('cancel') : setAsked(true))}>
          {t(`running.${way}.cancel`)}
        </Button>
      ) : (
        allowedActions.includes('download') && <p className="font-semibold">{t('running.cancelling')}</p>
      )}
      <ConfirmDialog
        open={asked && mayCancel}
        danger
        title={t('running.ask.title')}
        confirm={t('running.store.cancel')}
        busy={busy}
        onConfirm={() => {
          act('cancel')
          setAsked(false)
        }}
        onCancel={() => setAsked(false)}
      >
        {t(`running.ask.${onError}`)}
      </ConfirmDialog>
    </section>
  )
}
