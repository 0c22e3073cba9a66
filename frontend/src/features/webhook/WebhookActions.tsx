import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { deleteWebhook, rotateSecret, setActive, testWebhook } from './actions'
import type { Webhook, WebhookWithSecret } from './queries'
import { SecretDialog } from './SecretDialog'

type Action = 'test' | 'pause' | 'resume' | 'rotate' | 'delete'

type Props = {
  webhook: Webhook
  onChanged: (webhook: Webhook) => Promise<void>
  onTested: () => Promise<void>
  onDeleted: () => Promise<void>
}

/** Try, pause, go on, new secret, delete: each after a question but the first. */
export function WebhookActions({ webhook, onChanged, onTested, onDeleted }: Props) {
  const { t } = useTranslation('webhook')
  const [asked, setAsked] = useState<Exclude<Action, 'test'>>()
  const [made, setMade] = useState<WebhookWithSecret>()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (action: Action) => {
      switch (action) {
        case 'test':
          await testWebhook(webhook.id)
          return onTested
        case 'delete':
          await deleteWebhook(webhook)
          return onDeleted
        case 'rotate': {
          const rotated = await rotateSecret(webhook)
          setMade(rotated)
          return () => onChanged(rotated.webhook)
        }
        default: {
          const changed = await setActive(webhook, action === 'resume')
          return () => onChanged(changed)
        }
      }
    },
    onSuccess: async (next, action) => {
      setAsked(undefined)
      toast(t(`action.${action}.done`))
      await next()
    },
  })
  const actions: Action[] = webhook.active ? ['test', 'pause', 'rotate', 'delete'] : ['resume', 'rotate', 'delete']
  const begin = (action: Action) => {
    reset()
    if (action === 'test') mutate(action)
    else setAsked(action)
  }
  const notice = error && (
    <div className="mt-3">
      <ProblemNotice problem={asProblem(error)} />
    </div>
  )
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {actions.map((action) => (
          <Button key={action} busy={isPending && action === 'test'} onPress={() => begin(action)}>
            {t(`action.${action}.do`)}
          </Button>
        ))}
      </div>
      {!asked && notice}
      {asked && (
        <ConfirmDialog
          open
          danger={asked === 'delete'}
          title={t(`action.${asked}.title`, { name: webhook.name })}
          confirm={t(`action.${asked}.do`)}
          busy={isPending}
          onConfirm={() => mutate(asked)}
          onCancel={() => {
            setAsked(undefined)
            reset()
          }}
        >
          <p>{t(`action.${asked}.text`)}</p>
          {notice}
        </ConfirmDialog>
      )}
      {made && <SecretDialog made={made} onClose={() => setMade(undefined)} />}
    </>
  )
}
