import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { complaintStatisticsQuery } from './queries'

export const complaintStatistics = ({ context, deps }: Loading<{ deps: { year?: number } }>) =>
  Promise.all([
    i18n.loadNamespaces(['caseanalysis', 'complaint', 'feedback']),
    context.queryClient.ensureQueryData(complaintStatisticsQuery(deps.year)),
  ])
