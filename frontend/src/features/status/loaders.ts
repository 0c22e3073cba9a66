import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { statusGridQuery } from './queries'

export function heatMap({ context, deps }: Loading<{ deps: { year?: number; unit?: string } }>) {
  void context.queryClient.prefetchQuery(statusGridQuery(deps))
  return i18n.loadNamespaces('status')
}
