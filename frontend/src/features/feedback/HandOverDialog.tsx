import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem, type ProblemError } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { CopyField } from '@/ui/field/CopyField'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { caseFeedbackQuery, type FeedbackCode, handOverCode } from './queries'

/** Makes a code and shows it once. */
export function HandOverDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('feedback')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const [made, setMade] = useState<FeedbackCode>()
  const [problem, setProblem] = useState<ProblemError>()
  const [busy, setBusy] = useState(false)

  async function make() {
    setBusy(true)
    setProblem(undefined)
    try {
      setMade(await handOverCode(caseId))
    } catch (thrown) {
      setProblem(asProblem(thrown))
    } finally {
      setBusy(false)
    }
  }

  // Asked anew only at the end: what is shown under the sheet must not take the code away.
  function close() {
    onClose()
    if (made) void queryClient.invalidateQueries({ queryKey: caseFeedbackQuery(caseId).queryKey })
  }

  return (
    <Dialog open title={t('handOver.title')} onClose={close} hold={made !== undefined}>
      {problem && <ProblemNotice problem={problem} />}
      <p className="mb-4">{t('handOver.explain')}</p>
      {made ? (
        <div role="status" className="space-y-3">
          <CopyField label={t('handOver.code')} text={made.code} />
          <CopyField label={t('handOver.address')} text={made.address} />
          <CopyField label={t('handOver.link')} text={made.link} />
        </div>
      ) : null}
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        {made ? (
          <Button kind="primary" onPress={close}>
            {t('handOver.close')}
          </Button>
        ) : (
          <>
            <Button onPress={close}>{tUi('cancel')}</Button>
            <Button kind="primary" busy={busy} onPress={() => void make()}>
              {t('handOver.confirm')}
            </Button>
          </>
        )}
      </div>
    </Dialog>
  )
}
