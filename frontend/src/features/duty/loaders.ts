import type { Query } from '@/api/types'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { dutiesQuery } from './queries'

export function duties({ context, deps }: Loading<{ deps: Query<'listDuties'> }>) {
  void context.queryClient.prefetchQuery(dutiesQuery(deps))
  return i18n.loadNamespaces('duty')
}

export function dutyCalendar({ context, deps }: Loading<{ deps: { year: number; unit?: string } }>) {
  void context.queryClient.prefetchQuery(dutiesQuery(deps))
  return i18n.loadNamespaces('duty')
}
