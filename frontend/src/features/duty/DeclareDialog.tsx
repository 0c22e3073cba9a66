import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { formatDate, formatDay, todayInTaipei } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Form } from '@/ui/Form'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField } from '@/ui/field/TextField'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { wordsOf } from './DutyParts'
import { completeDuty, type Duty, dutiesChanged, dutyQuery, waiveDuty } from './queries'

type Props = { duty: Duty; action: 'complete' | 'waive'; onClose: () => void }

/** Declares a duty done, with the day and how; or not needed this time, with the reason. */
export function DeclareDialog({ duty, action, onClose }: Props) {
  const { t, i18n } = useTranslation('duty')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const done = action === 'complete'
  const { theirs, save, accept } = useVersioned(duty, () =>
    queryClient.fetchQuery({ ...dutyQuery(duty.id), staleTime: 0 }),
  )
  const labels = { doneOn: t('complete.doneOn'), words: t(`${action}.words`) }
  const form = useForm({
    initial: { doneOn: done ? todayInTaipei() : '', words: '' },
    asProblem,
    check: ({ doneOn, words }) => ({
      ...(done && doneOn === '' && { doneOn: tUi('form.fillIn', { label: labels.doneOn }) }),
      ...(words.trim() === '' && { words: tUi('form.fillIn', { label: labels.words }) }),
    }),
    submit: async ({ doneOn, words }) => {
      await save((version) =>
        done
          ? completeDuty(duty.id, version, { doneOn, words: words.trim() })
          : waiveDuty(duty.id, version, { words: words.trim() }),
      )
      toast(t(`${action}.done`))
      onClose()
      await dutiesChanged(queryClient)
    },
  })

  async function takeTheirs() {
    onClose()
    await dutiesChanged(queryClient)
  }

  const date = (iso?: string) => (iso ? formatDate(iso, i18n.language) : '')
  const sides = theirs && [
    { label: t('column.status'), mine: t(done ? 'state.DONE' : 'state.WAIVED'), theirs: t(`state.${theirs.state}`) },
    ...(done ? [{ label: labels.doneOn, mine: date(form.values.doneOn), theirs: date(theirs.mark?.doneOn) }] : []),
    { label: labels.words, mine: form.values.words, theirs: theirs.mark?.words ?? '' },
  ]

  return (
    <Dialog open title={t(`${action}.title`)} onClose={onClose} hold={form.dirty}>
      <p className="mb-3">
        <strong>{wordsOf(duty)}</strong>
        <span className="block text-sm text-ink-soft">
          {t('due.on', { date: formatDay(duty.due.date, i18n.language) })}
        </span>
      </p>
      {theirs && sides && (
        <div className="mb-3">
          <ConflictNotice
            sides={sides}
            onKeepMine={() => {
              accept(theirs)
              void form.onSubmit()
            }}
            onTakeTheirs={() => void takeTheirs()}
          />
        </div>
      )}
      <Form form={theirs ? { ...form, problem: undefined } : form} label={t(`${action}.title`)} labels={labels}>
        {done && <RocDatePicker {...form.field('doneOn')} label={labels.doneOn} required />}
        <TextField
          {...form.field('words')}
          label={labels.words}
          hint={t(`${action}.hint`)}
          rows={3}
          maxLength={(done ? limits.DutyCompletionRequest : limits.DutyWaiverRequest).words}
          required
        />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{tUi('cancel')}</Button>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t(`action.${action}`)}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
