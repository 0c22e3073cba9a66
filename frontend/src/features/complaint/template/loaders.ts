import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { complaintTopicsQuery } from '../queries'
import { replyTemplateQuery, replyTemplatesQuery } from './queries'

export const replyTemplates = ({ context }: Loading) =>
  Promise.all([i18n.loadNamespaces('complaint'), context.queryClient.ensureQueryData(replyTemplatesQuery)])

export const newReplyTemplate = ({ context }: Loading) =>
  Promise.all([i18n.loadNamespaces('complaint'), context.queryClient.ensureQueryData(complaintTopicsQuery)])

export const replyTemplate = ({ context: { queryClient }, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([
    i18n.loadNamespaces('complaint'),
    queryClient.ensureQueryData(complaintTopicsQuery),
    queryClient.ensureQueryData(replyTemplateQuery(params.id)),
  ])
