import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { formatInstant } from '@/lib/format'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { DeliveryLog } from './DeliveryLog'
import { type Webhook, webhookQuery, webhooksChanged, webhooksQuery } from './queries'
import { WebhookActions } from './WebhookActions'
import { WebhookBadge } from './WebhookBadge'
import { WebhookForm } from './WebhookForm'

const route = getRouteApi('/staff/admin/webhooks/$id')

/** One webhook: what it is, what can be done to it, and what became of its messages. */
export function WebhookPage() {
  const { t, i18n } = useTranslation('webhook')
  const { id } = route.useParams()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const { data: webhook } = useSuspenseQuery({ ...webhookQuery(id), refetchInterval: 5000 })
  const versioned = useVersioned(webhook, () => queryClient.fetchQuery({ ...webhookQuery(id), staleTime: 0 }))

  async function changed(to: Webhook) {
    versioned.accept(to)
    queryClient.setQueryData(webhookQuery(id).queryKey, to)
    await queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey, exact: true })
  }

  async function deleted() {
    await navigate({ to: '/admin/webhooks', ignoreBlocker: true })
    queryClient.removeQueries({ queryKey: webhookQuery(id).queryKey })
    await webhooksChanged(queryClient)
  }

  return (
    <Page title={webhook.name} actions={<ButtonLink to="/admin/webhooks">{t('back')}</ButtonLink>}>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="card p-4 sm:p-5">
          <WebhookForm key={id} webhook={webhook} versioned={versioned} onSaved={changed} />
        </div>
        <div className="card space-y-3 p-4 sm:p-5">
          <WebhookBadge webhook={webhook} />
          <p className="text-ink-soft">{t('createdAt', { time: formatInstant(webhook.createdAt, i18n.language) })}</p>
          {webhook.oldSecretUntil && (
            <p className="text-ink-soft">
              {t('secret.oldUntil', { time: formatInstant(webhook.oldSecretUntil, i18n.language) })}
            </p>
          )}
          <WebhookActions
            webhook={webhook}
            onChanged={changed}
            onTested={() => queryClient.invalidateQueries({ queryKey: [...webhookQuery(id).queryKey, 'deliveries'] })}
            onDeleted={deleted}
          />
        </div>
      </div>
      <DeliveryLog id={id} />
    </Page>
  )
}
