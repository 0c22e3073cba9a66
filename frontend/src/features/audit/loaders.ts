import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { auditQuery } from './queries'
import type { AuditSearch } from './search'

export function audit({ context, deps }: Loading<{ deps: AuditSearch }>) {
  void context.queryClient.prefetchQuery(auditQuery(deps))
  return i18n.loadNamespaces('audit')
}
