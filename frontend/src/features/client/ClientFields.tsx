import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { CheckboxGroup } from '@/ui/field/CheckboxGroup'
import { CountField, readCount } from '@/ui/field/CountField'
import { TextField } from '@/ui/field/TextField'
import { type ApiClient, type Scope, scopes } from './queries'

/** `expiresOn` is the first key's; only the form that makes the client shows it. */
export type ClientValues = {
  name: string
  description: string
  scopes: string[]
  requestsPerMinute: string
  oidcClientId: string
  expiresOn: string
}

export const noClient: ClientValues = {
  name: '',
  description: '',
  scopes: [],
  requestsPerMinute: '600',
  oidcClientId: '',
  expiresOn: '',
}

/** The most that each node answers in a minute. */
const mostRequests = limits.ApiClientRequest.requestsPerMinute

export const valuesOf = (client: ApiClient): ClientValues => ({
  name: client.name,
  description: client.description ?? '',
  scopes: [...client.scopes],
  requestsPerMinute: String(client.requestsPerMinute),
  oidcClientId: client.oidcClientId ?? '',
  expiresOn: '',
})

/** The body of a request: what was left empty is absent. */
export const bodyOf = (values: ClientValues) => ({
  name: values.name.trim(),
  description: values.description.trim() || undefined,
  scopes: values.scopes as Scope[],
  requestsPerMinute: readCount(values.requestsPerMinute) ?? 0,
  oidcClientId: values.oidcClientId.trim() || undefined,
})

export function useClientLabels() {
  const { t } = useTranslation('client')
  return {
    name: t('name'),
    description: t('description'),
    scopes: t('scopes'),
    requestsPerMinute: t('rate'),
    oidcClientId: t('oidc'),
    expiresOn: t('expiresOn'),
  }
}

/** What the browser can see by itself. */
export function useClientCheck() {
  const { t } = useTranslation('client')
  const { t: tUi } = useTranslation('ui')
  return (values: ClientValues) => ({
    ...(values.name.trim() === '' && { name: tUi('form.fillIn', { label: t('name') }) }),
    ...(values.scopes.length === 0 && { scopes: t('scopesFault') }),
    ...(!readCount(values.requestsPerMinute) && { requestsPerMinute: t('rateFault', { most: mostRequests }) }),
  })
}

type FieldOf = <K extends keyof ClientValues>(
  name: K,
) => { name: K; value: ClientValues[K]; onChange: (value: ClientValues[K]) => void; error?: string }

/** The fields that creating and changing share. */
export function ClientFields({ field }: { field: FieldOf }) {
  const { t } = useTranslation('client')
  const labels = useClientLabels()
  return (
    <>
      <TextField
        {...field('name')}
        label={labels.name}
        hint={t('nameHint')}
        maxLength={limits.ApiClientRequest.name}
        required
      />
      <TextField
        {...field('description')}
        label={labels.description}
        hint={t('descriptionHint')}
        maxLength={limits.ApiClientRequest.description}
      />
      <CheckboxGroup
        {...field('scopes')}
        label={labels.scopes}
        hint={t('scopesHint')}
        required
        options={scopes.map((scope) => ({ value: scope, label: t(`scope.${scope}`) }))}
      />
      <CountField
        {...field('requestsPerMinute')}
        label={labels.requestsPerMinute}
        hint={t('rateHint')}
        unit={t('rateUnit')}
        most={mostRequests}
        required
      />
      <TextField
        {...field('oidcClientId')}
        label={labels.oidcClientId}
        hint={t('oidcHint')}
        maxLength={limits.ApiClientRequest.oidcClientId}
      />
    </>
  )
}
