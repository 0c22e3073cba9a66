import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api } from '@/api/client'
import type { Answer, Body, Row } from '@/api/types'
import { type LogSearch, logQueryOf } from './search'

export type Webhook = Row<'listWebhooks'>
export type WebhookBody = Body<'createWebhook'>
export type WebhookWithSecret = Answer<'createWebhook'>
export type Delivery = Row<'listWebhookDeliveries'>

export const deliveryStates = ['WAITING', 'DELIVERED', 'DEAD'] as const satisfies Delivery['state'][]

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => answer(api.GET('/api/v1/webhooks')),
})

export const webhookQuery = (id: string) =>
  queryOptions({
    queryKey: ['webhooks', id],
    queryFn: () => answer(api.GET('/api/v1/webhooks/{id}', { params: { path: { id } } })),
  })

/** The kinds of things that can be told; they change with the program only. */
export const webhookKindsQuery = queryOptions({
  queryKey: ['webhook-kinds'],
  queryFn: () => answer(api.GET('/api/v1/webhook-kinds')),
  staleTime: Number.POSITIVE_INFINITY,
})

/** The messages of a webhook, newest first. */
export const deliveriesQuery = (id: string, search: LogSearch) =>
  queryOptions({
    queryKey: ['webhooks', id, 'deliveries', search],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: { path: { id }, query: logQueryOf(search) },
          signal,
        }),
      ),
  })

export const webhooksChanged = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: webhooksQuery.queryKey })
