import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate } from '@/lib/format'
import { ConfirmDialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { approvePlan, deletePlan, type Plan } from './queries'

export type Decision = 'approve' | 'delete'

type Props = { plan: Plan; what: Decision; onDone: () => void; onCancel: () => void }

/** Asks before a draft becomes the plan, or is gone. */
export function DraftDecision({ plan, what, onDone, onCancel }: Props) {
  const { t, i18n } = useTranslation('plan')
  const day = (iso: string) => formatDate(iso, i18n.language)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      await (what === 'approve' ? approvePlan(plan) : deletePlan(plan))
    },
    onSuccess: onDone,
  })
  return (
    <ConfirmDialog
      open
      title={t(`${what}.title`)}
      confirm={t(`${what}.action`)}
      danger={what === 'delete'}
      busy={isPending}
      onConfirm={() => mutate()}
      onCancel={onCancel}
    >
      <p>{t(`${what}.text`, { revised: day(plan.revisedOn), governs: day(plan.governsFrom) })}</p>
      {error && (
        <div className="mt-3">
          <ProblemNotice problem={asProblem(error)} />
        </div>
      )}
    </ConfirmDialog>
  )
}
