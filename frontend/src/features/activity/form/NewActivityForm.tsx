import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { idempotencyKey } from '@/api/client'
import { SubmitBar } from '@/features/attachment/SubmitBar'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { Link } from '@/ui/Link'
import { type Activity, createActivity, takeActivity } from '../queries'
import { emptyValues } from '../values'
import { ActivityFields } from './ActivityFields'
import { activityDrafts } from './draft'
import { useActivityForm } from './useActivityForm'

type Props = {
  /** Under which name the draft is kept. */
  place: string
  beginning: Parameters<typeof emptyValues>[0]
  unit?: string
  onSaved: (saved: Activity) => void
}

/** The empty form, or the draft that was left here. What is typed is kept on this device until it is submitted. */
export function NewActivityForm({ place, beginning, unit, onSaved }: Props) {
  const { t, i18n } = useTranslation('activity')
  const queryClient = useQueryClient()
  const [draft, setDraft] = useState(() => activityDrafts.read(place))
  const [kept, setKept] = useState(true)
  const key = useRef(draft?.key ?? idempotencyKey())
  const fresh = emptyValues(beginning)
  const activityForm = useActivityForm({
    initial: draft?.values ?? fresh,
    submit: async (body) => {
      const saved = await createActivity(body, key.current)
      activityDrafts.remove(place)
      void takeActivity(queryClient, saved)
      onSaved(saved)
    },
  })
  const { form, uploads, labels } = activityForm
  const { values, dirty, busy } = form

  useEffect(() => activityDrafts.sweep(), [])
  useEffect(() => {
    if (dirty) setKept(activityDrafts.write(place, { values, key: key.current, at: new Date().toISOString() }))
  }, [place, values, dirty])

  function startAfresh() {
    activityDrafts.remove(place)
    setDraft(undefined)
    key.current = idempotencyKey()
    form.reset(fresh)
  }

  // The first attempt got through after all, only its answer was lost; then something was changed and submitted again.
  const already = form.problem?.code === 'idempotency-key-reused'
  return (
    <>
      <LeaveGuard when={dirty} kept={kept} />
      {draft && (
        <div
          role="status"
          className="mb-3 flex flex-wrap items-center gap-3 rounded-md border border-mark bg-watch-soft px-4 py-2"
        >
          <p className="grow">
            {t('draft.restored', { at: formatInstant(draft.at, i18n.language) })}
            {draft.filesGone && ` ${t('draft.filesGone')}`}
          </p>
          <Button small onPress={startAfresh}>
            {t('draft.discard')}
          </Button>
        </div>
      )}
      <div className="card p-4 sm:p-5">
        <Form form={already ? { ...form, problem: undefined } : form} label={t('form.title')} labels={labels}>
          {already && (
            <div role="alert" className="rounded-md border border-mark bg-watch-soft px-4 py-3">
              <p className="font-semibold">{t('draft.already')}</p>
              <p className="my-2">
                <Link to="/activities">{t('draft.look')}</Link>
              </p>
              <Button small onPress={startAfresh}>
                {t('draft.discard')}
              </Button>
            </div>
          )}
          <ActivityFields {...activityForm} unit={unit} />
          <SubmitBar busy={busy} uploads={uploads} label={t('form.submit')} />
        </Form>
      </div>
    </>
  )
}
