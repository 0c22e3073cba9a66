import { i18n } from '@/lib/i18n'
import type { Loading } from '@/lib/lazy-loaders'
import { handlingSatisfactionQuery } from './queries'

const words = () => i18n.loadNamespaces('feedback')

export const handlingSatisfaction = ({ context, deps }: Loading<{ deps: { year?: number; unit?: string } }>) =>
  Promise.all([words(), context.queryClient.ensureQueryData(handlingSatisfactionQuery(deps.year, deps.unit))])
