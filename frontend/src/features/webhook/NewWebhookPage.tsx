import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { Form } from '@/ui/Form'
import { LeaveGuard } from '@/ui/LeaveGuard'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { useForm } from '@/ui/useForm'
import { createWebhook } from './actions'
import { type WebhookWithSecret, webhooksChanged } from './queries'
import { SecretDialog } from './SecretDialog'
import { bodyOf, noWebhook } from './values'
import { useWebhookCheck, useWebhookLabels, WebhookFields } from './WebhookFields'

export function NewWebhookPage() {
  const { t } = useTranslation('webhook')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const labels = useWebhookLabels()
  const check = useWebhookCheck()
  const [made, setMade] = useState<WebhookWithSecret>()
  const form = useForm({
    initial: noWebhook,
    asProblem,
    check,
    submit: async (values) => {
      setMade(await createWebhook(bodyOf(values, true)))
      await webhooksChanged(queryClient)
    },
  })
  return (
    <Page title={t('new')} actions={<ButtonLink to="/admin/webhooks">{t('back')}</ButtonLink>}>
      <div className="card max-w-3xl p-4 sm:p-5">
        <LeaveGuard when={form.dirty} />
        <Form form={form} label={t('new')} labels={labels}>
          <WebhookFields field={form.field} />
          <p className="text-sm text-ink-soft">{t('fromNowOn')}</p>
          <Button type="submit" kind="primary" busy={form.busy}>
            {t('create')}
          </Button>
        </Form>
      </div>
      {made && (
        <SecretDialog
          made={made}
          onClose={() => navigate({ to: '/admin/webhooks/$id', params: { id: made.webhook.id } })}
        />
      )}
    </Page>
  )
}
