import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { guideNamed } from './guides'
import { guideQuery } from './queries'

export function guide({ context: { queryClient }, params }: Loading<{ params: { role: string } }>) {
  const named = guideNamed(params.role)
  return Promise.all([
    i18n.loadNamespaces(['guide', 'identity']),
    named && queryClient.ensureQueryData(guideQuery(named)),
  ])
}
