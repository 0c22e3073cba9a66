import { answer, api, ifMatch } from '@/api/client'
import type { Webhook, WebhookBody, WebhookWithSecret } from './queries'

export const createWebhook = (body: WebhookBody): Promise<WebhookWithSecret> =>
  answer(api.POST('/api/v1/webhooks', { body }))

export const updateWebhook = (id: string, version: number, body: WebhookBody): Promise<Webhook> =>
  answer(api.PUT('/api/v1/webhooks/{id}', { params: { path: { id }, header: ifMatch(version) }, body }))

/** The same webhook, paused or going on. */
export const setActive = ({ id, version, name, url, kinds }: Webhook, active: boolean) =>
  updateWebhook(id, version, { name, url, kinds, active })

export const deleteWebhook = ({ id, version }: Webhook) =>
  answer(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id }, header: ifMatch(version) } }))

export const rotateSecret = ({ id, version }: Webhook): Promise<WebhookWithSecret> =>
  answer(api.POST('/api/v1/webhooks/{id}/rotate-secret', { params: { path: { id }, header: ifMatch(version) } }))

export const testWebhook = (id: string) => answer(api.POST('/api/v1/webhooks/{id}/test', { params: { path: { id } } }))

export const resend = (id: string, deliveryId: string) =>
  answer(api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/resend', { params: { path: { id, deliveryId } } }))
