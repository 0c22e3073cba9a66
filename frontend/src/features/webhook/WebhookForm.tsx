import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import type { useVersioned } from '@/api/useVersioned'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ConflictNotice } from '@/ui/notice/ConflictNotice'
import { toast } from '@/ui/notice/Toast'
import { useForm } from '@/ui/useForm'
import { updateWebhook } from './actions'
import type { Webhook } from './queries'
import { useKindWords } from './useKindWords'
import { bodyOf, valuesOf } from './values'
import { useWebhookCheck, useWebhookLabels, WebhookFields } from './WebhookFields'

type Props = {
  webhook: Webhook
  versioned: ReturnType<typeof useVersioned<Webhook>>
  onSaved: (webhook: Webhook) => Promise<void>
}

/** Changes what a webhook is; whether it is paused stays as it is stored. */
export function WebhookForm({ webhook, versioned, onSaved }: Props) {
  const { t } = useTranslation('webhook')
  const { t: tUi } = useTranslation('ui')
  const labels = useWebhookLabels()
  const check = useWebhookCheck()
  const { words } = useKindWords()
  const { theirs } = versioned
  const form = useForm({
    initial: valuesOf(webhook),
    asProblem,
    check,
    submit: async (values) => {
      const saved = await versioned.save((version) =>
        updateWebhook(webhook.id, version, bodyOf(values, webhook.active)),
      )
      toast(tUi('saved'))
      await onSaved(saved)
    },
  })
  return (
    <>
      <LeaveGuard when={form.dirty} />
      <Form form={theirs ? { ...form, problem: undefined } : form} label={t('edit')} labels={labels}>
        {theirs && (
          <ConflictNotice
            sides={(['name', 'url', 'kinds'] as const).map((name) => ({
              label: labels[name],
              mine: name === 'kinds' ? words(form.values.kinds) : form.values[name],
              theirs: name === 'kinds' ? words(theirs.kinds) : theirs[name],
            }))}
            onKeepMine={() => {
              versioned.accept(theirs)
              void form.onSubmit()
            }}
            onTakeTheirs={() => {
              versioned.accept(theirs)
              form.reset(valuesOf(theirs))
            }}
          />
        )}
        <WebhookFields field={form.field} />
        <Button type="submit" kind="primary" busy={form.busy}>
          {tUi('save')}
        </Button>
      </Form>
    </>
  )
}
