import { sessionQuery } from '@/features/identity/queries'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { heldCasesQuery, personalDataKeysQuery, requestQuery, retentionQuery } from './queries'
import { mayKeepRequests } from './rights'

const words = () => i18n.loadNamespaces(['privacy', 'complaint'])

export const request = ({ context, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([words(), context.queryClient.ensureQueryData(requestQuery(params.id))])

export const retention = ({ context }: Loading) =>
  Promise.all([
    words(),
    context.queryClient.ensureQueryData(retentionQuery),
    mayKeepRequests(context.queryClient.getQueryData(sessionQuery.queryKey)) &&
      context.queryClient.ensureQueryData(heldCasesQuery),
  ])

export const keys = ({ context }: Loading) =>
  Promise.all([words(), context.queryClient.ensureQueryData(personalDataKeysQuery)])
