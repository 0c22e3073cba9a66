import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { type Activity, activityQuery, restoreActivity, takeActivity, withdrawActivity } from './queries'

type Props = { action: 'withdraw' | 'restore'; activity: Activity }

const acts = { withdraw: withdrawActivity, restore: restoreActivity }

/** The button that withdraws a record or restores it, and the question why. */
export function ReasonedAction({ action, activity }: Props) {
  const { t } = useTranslation('activity')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t(`detail.${action}`)}</Button>
      <Dialog open={open} title={t(`${action}.title`)} onClose={() => setOpen(false)} alert>
        <ReasonForm action={action} activity={activity} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function ReasonForm({ action, activity, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('activity')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const label = t('reason.label')
  const form = useForm({
    initial: { reason: '' },
    asProblem,
    check: ({ reason }) => (reason.trim() === '' ? { reason: tUi('form.fillIn', { label }) } : {}),
    submit: async ({ reason }) => {
      try {
        const saved = await acts[action](activity.id, activity.version, reason.trim())
        void takeActivity(queryClient, saved)
      } catch (error) {
        // Somebody changed it meanwhile: the page behind shows what it is now, and a second press acts on that.
        if (asProblem(error).status === 412) await queryClient.refetchQueries(activityQuery(activity.id))
        throw error
      }
      toast(t(`${action}.done`))
      onClose()
    },
  })
  return (
    <Form form={form} label={t(`${action}.title`)} labels={{ reason: label }}>
      <p>
        <span className="block font-semibold [overflow-wrap:anywhere]">{activity.title}</span>
        {t(`${action}.text`)}
      </p>
      <TextField {...form.field('reason')} label={label} rows={2} maxLength={limits.ActivityReason.reason} required />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{tUi('cancel')}</Button>
        <Button type="submit" kind={action === 'withdraw' ? 'danger' : 'primary'} busy={form.busy}>
          {t(`${action}.confirm`)}
        </Button>
      </div>
    </Form>
  )
}
