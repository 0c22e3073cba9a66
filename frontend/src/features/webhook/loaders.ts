import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { deliveriesQuery, webhookKindsQuery, webhookQuery, webhooksQuery } from './queries'
import type { LogSearch } from './search'

const words = () => i18n.loadNamespaces('webhook')

export const webhooks = ({ context: { queryClient } }: Loading) =>
  Promise.all([words(), queryClient.ensureQueryData(webhookKindsQuery), queryClient.ensureQueryData(webhooksQuery)])

export const newWebhook = ({ context }: Loading) =>
  Promise.all([words(), context.queryClient.ensureQueryData(webhookKindsQuery)])

export function webhook({
  context: { queryClient },
  params,
  deps,
}: Loading<{ params: { id: string }; deps: LogSearch }>) {
  void queryClient.prefetchQuery(deliveriesQuery(params.id, deps))
  return Promise.all([
    words(),
    queryClient.ensureQueryData(webhookKindsQuery),
    queryClient.ensureQueryData(webhookQuery(params.id)),
  ])
}
