import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { answer, api, ifMatch } from '@/api/client'
import type { Body, Query, Row } from '@/api/types'

export type ReplyTemplate = Row<'listReplyTemplates'>
export type TemplateBody = Body<'createReplyTemplate'>

/** All of them in their order, the retired ones too. */
export const replyTemplatesQuery = queryOptions({
  queryKey: ['reply-templates'],
  queryFn: () => answer(api.GET('/api/v1/reply-templates')),
})

export const replyTemplateQuery = (id: string) =>
  queryOptions({
    queryKey: ['reply-templates', id],
    queryFn: () => answer(api.GET('/api/v1/reply-templates/{id}', { params: { path: { id } } })),
  })

export const createTemplate = (body: TemplateBody, key: string): Promise<ReplyTemplate> =>
  answer(api.POST('/api/v1/reply-templates', { params: { header: { 'Idempotency-Key': key } }, body }))

export const updateTemplate = (id: string, version: number, body: TemplateBody): Promise<ReplyTemplate> =>
  answer(api.PUT('/api/v1/reply-templates/{id}', { params: { path: { id }, header: ifMatch(version) }, body }))

/** Not a query: what comes is written into a form once, and its subject is a citizen's words. */
export const fillTemplate = (id: string, query: Query<'getFilledReply'>) =>
  answer(api.GET('/api/v1/reply-templates/{id}/filled', { params: { path: { id }, query } }))

export const templatesChanged = (queryClient: QueryClient) =>
  queryClient.invalidateQueries({ queryKey: replyTemplatesQuery.queryKey })
