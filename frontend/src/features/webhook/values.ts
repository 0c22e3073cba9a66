import type { Webhook, WebhookBody } from './queries'

export type WebhookValues = { name: string; url: string; kinds: string[] }

export const noWebhook: WebhookValues = { name: '', url: 'https://', kinds: [] }

export const valuesOf = ({ name, url, kinds }: Webhook): WebhookValues => ({ name, url, kinds: [...kinds] })

export const bodyOf = ({ name, url, kinds }: WebhookValues, active: boolean): WebhookBody => ({
  name: name.trim(),
  url: url.trim(),
  kinds,
  active,
})
