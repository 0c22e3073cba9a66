import { notFound } from '@tanstack/react-router'
import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { periodsQuery, punctualityQuery, reportQuery, signedQuery } from './queries'

const words = () => i18n.loadNamespaces(['progress', 'attachment', 'kpi'])

export function reports({ context: { queryClient }, deps }: Loading<{ deps: { year?: number } }>) {
  void queryClient.prefetchQuery(periodsQuery(deps.year))
  void queryClient.prefetchQuery(punctualityQuery(deps.year))
  return i18n.loadNamespaces('progress')
}

export const report = ({ context: { queryClient }, params }: Loading<{ params: { id: string } }>) =>
  Promise.all([words(), queryClient.ensureQueryData(reportQuery(params.id))])

export function signed({ context: { queryClient }, params }: Loading<{ params: { id: string; revision: string } }>) {
  const revision = Number(params.revision)
  if (!Number.isInteger(revision)) throw notFound()
  return Promise.all([words(), queryClient.ensureQueryData(signedQuery(params.id, revision))])
}
