import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { gridQuery, kpiQuery, kpisQuery } from './queries'

const words = () => i18n.loadNamespaces('kpi')

export function kpis({ context, deps }: Loading<{ deps: { year: number; unit?: string } }>) {
  void context.queryClient.prefetchQuery(kpisQuery(deps.year, deps.unit))
  return words()
}

export function kpiEntry({ context, deps }: Loading<{ deps: { year: number; unit?: string } }>) {
  void context.queryClient.prefetchQuery(gridQuery(deps.year, deps.unit))
  void context.queryClient.prefetchQuery(kpisQuery(deps.year, deps.unit))
  return words()
}

export const kpi = ({ context, params, deps }: Loading<{ params: { code: string }; deps: { year: number } }>) =>
  Promise.all([
    i18n.loadNamespaces(['kpi', 'improvement']),
    context.queryClient.ensureQueryData(kpiQuery(params.code, deps.year)),
  ])
