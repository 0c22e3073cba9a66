import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import type { RouteContext } from '@/lib/route-roots'
import { planDocumentQuery, planQuery, plansQuery } from './queries'

const loadPlan = ({ queryClient }: RouteContext, id?: string) =>
  Promise.all([
    i18n.loadNamespaces('plan'),
    queryClient.ensureQueryData(planQuery(id)),
    queryClient.ensureQueryData(planDocumentQuery(id)),
  ])

export const plan = ({ context }: Loading) => loadPlan(context)

export const planRevision = ({ context, params }: Loading<{ params: { id: string } }>) => loadPlan(context, params.id)

export const plans = ({ context }: Loading) =>
  Promise.all([i18n.loadNamespaces('plan'), context.queryClient.ensureQueryData(plansQuery)])
