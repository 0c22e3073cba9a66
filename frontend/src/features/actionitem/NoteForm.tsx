import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { asProblem } from '@/api/problem'
import { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { TextField } from '@/ui/field/TextField'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { type ActionItem, actionItemQuery, updateNote } from './queries'

/** Writes the note. When somebody else has saved meanwhile, both texts are shown and nothing typed is lost. */
export function NoteForm({ item, onDone }: { item: ActionItem; onDone: () => void }) {
  const { t } = useTranslation('actionitem')
  const { t: tUi } = useTranslation('ui')
  const queryClient = useQueryClient()
  const versioned = useVersioned(item, () => queryClient.fetchQuery({ ...actionItemQuery(item.id), staleTime: 0 }))
  const { theirs } = versioned

  const form = useForm({
    initial: { note: item.note ?? '' },
    asProblem,
    submit: async ({ note }) => {
      const saved = await versioned.save((version) => updateNote(item.id, version, note.trim()))
      take(saved)
      toast(t('note.saved'))
      onDone()
    },
  })

  function take(saved: ActionItem) {
    for (const id of [saved.id, saved.code]) queryClient.setQueryData(actionItemQuery(id).queryKey, saved)
    void queryClient.invalidateQueries({ queryKey: ['action-items', 'list'] })
  }

  return (
    <>
      <LeaveGuard when={form.dirty} />
      {theirs && (
        <div className="mb-3">
          <ConflictNotice
            sides={[{ label: t('note.title'), mine: form.values.note, theirs: theirs.note ?? '' }]}
            onKeepMine={() => {
              versioned.accept(theirs)
              void form.onSubmit()
            }}
            onTakeTheirs={() => {
              take(theirs)
              onDone()
            }}
          />
        </div>
      )}
      <Form
        form={theirs ? { ...form, problem: undefined } : form}
        label={t('note.edit')}
        labels={{ note: t('note.title') }}
        className="space-y-3"
      >
        <TextField
          {...form.field('note')}
          label={t('note.title')}
          hint={t('note.hint')}
          rows={5}
          maxLength={limits.NoteRequest.note}
        />
        <div className="flex gap-2">
          <Button type="submit" kind="primary" busy={form.busy}>
            {tUi('save')}
          </Button>
          <Button onPress={onDone}>{tUi('cancel')}</Button>
        </div>
      </Form>
    </>
  )
}
