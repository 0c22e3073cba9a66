import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { ConfirmDialog } from '@/ui/Dialog'
import { Menu } from '@/ui/Menu'
import { type Problem, ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { wordsOf } from './DutyParts'
import { type Duty, deleteCalledDuty, dutiesChanged, reopenDuty } from './queries'

const DeclareDialog = lazy(async () => ({ default: (await import('./DeclareDialog')).DeclareDialog }))

const actions = ['complete', 'waive', 'reopen', 'delete'] as const
type Action = (typeof actions)[number]

/** What the server lets the caller do about a duty, behind one button. */
export function DutyActions({ duty }: { duty: Duty }) {
  const { t } = useTranslation('duty')
  const [chosen, setChosen] = useState<Action>()
  const close = () => setChosen(undefined)
  const offered = actions.filter((action) => duty.allowedActions.includes(action))
  if (offered.length === 0) return null
  return (
    <span className="no-print">
      <Menu
        label={t('action.open')}
        name={t('action.openOf', { name: `${duty.itemCode} ${wordsOf(duty)}` })}
        choices={offered.map((action) => ({
          id: action,
          label: t(`action.${action}`),
          onAction: () => setChosen(action),
        }))}
      />
      {(chosen === 'complete' || chosen === 'waive') && (
        <Suspense>
          <DeclareDialog duty={duty} action={chosen} onClose={close} />
        </Suspense>
      )}
      {(chosen === 'reopen' || chosen === 'delete') && <TakeBack duty={duty} action={chosen} onClose={close} />}
    </span>
  )
}

/** Asks once, then takes a declaration or a called duty back. When somebody was faster, the list is read anew and says so. */
function TakeBack({ duty, action, onClose }: { duty: Duty; action: 'reopen' | 'delete'; onClose: () => void }) {
  const { t } = useTranslation('duty')
  const queryClient = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  async function takeBack() {
    setBusy(true)
    try {
      await (action === 'reopen' ? reopenDuty(duty) : deleteCalledDuty(duty))
      toast(t(`${action}.done`))
      onClose()
      await dutiesChanged(queryClient)
    } catch (error) {
      setProblem(asProblem(error))
      await dutiesChanged(queryClient)
    } finally {
      setBusy(false)
    }
  }

  return (
    <ConfirmDialog
      open
      title={t(`${action}.title`)}
      confirm={t(`action.${action}`)}
      danger={action === 'delete'}
      busy={busy}
      onConfirm={() => void takeBack()}
      onCancel={onClose}
    >
      <p className="mb-2 font-semibold">{wordsOf(duty)}</p>
      <p>{t(`${action}.text`)}</p>
      {problem && (
        <div className="mt-3">
          <ProblemNotice problem={problem} />
        </div>
      )}
    </ConfirmDialog>
  )
}
