import { useTranslation } from 'react-i18next'
import { StatusBadge } from '@/ui/StatusBadge'
import type { KpiStatus } from './queries'
import { looks } from './status'

/** How an indicator stands, as colour, shape and word. */
export function KpiStatusBadge({ status, className }: { status: KpiStatus; className?: string }) {
  const { t } = useTranslation('kpi')
  return <StatusBadge status={looks[status].badge} word={t(`status.${status}`)} className={className} />
}
