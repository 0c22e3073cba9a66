import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useVersioned } from '@/api/useVersioned'
import { formatInstant } from '@/lib/format'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { ClientForm } from './ClientForm'
import { ClientSecrets } from './ClientSecrets'
import { ClientStateBadge } from './ClientStateBadge'
import { type ApiClient, clientQuery } from './queries'

const route = getRouteApi('/staff/admin/api-clients/$id')

/** One program: what it may, its secrets, and when it came last. */
export function ClientPage() {
  const { t, i18n } = useTranslation('client')
  const { id } = route.useParams()
  const { data: client } = useSuspenseQuery(clientQuery(id))
  const queryClient = useQueryClient()
  const versioned = useVersioned(client, () => queryClient.fetchQuery({ ...clientQuery(id), staleTime: 0 }))

  async function changed(to: ApiClient) {
    versioned.accept(to)
    queryClient.setQueryData(clientQuery(id).queryKey, to)
    await queryClient.invalidateQueries({ queryKey: ['api-clients', 'list'] })
  }

  return (
    <Page title={client.name} actions={<ButtonLink to="/admin/api-clients">{t('back')}</ButtonLink>}>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="card p-5">
          {client.allowedActions.includes('update') ? (
            <ClientForm key={id} client={client} versioned={versioned} onSaved={changed} />
          ) : (
            <p className="text-ink-soft">
              {client.revokedAt && t('revoke.gone', { time: formatInstant(client.revokedAt, i18n.language) })}
            </p>
          )}
        </div>
        <div className="card space-y-3 p-5">
          <ClientStateBadge state={client.state} />
          <p className="text-ink-soft">
            {t('lastUsed')}
            {t('colon')}
            {client.lastUsedAt ? formatInstant(client.lastUsedAt, i18n.language) : t('never')}
          </p>
          <ClientSecrets client={client} onChanged={changed} />
        </div>
      </div>
    </Page>
  )
}
