import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mapHref } from '@/features/status/search'
import { Card } from '@/ui/Card'
import { StatusMatrix } from '@/ui/chart/StatusMatrix'
import { StatusLegend } from '@/ui/chart/StatusShape'
import { usePhone } from '@/ui/usePhone'
import type { Dashboard } from './queries'

/** So many months, the last of them the present one, fit on a phone. */
const onPhone = 4

type Props = { data: Dashboard; search: { unit?: string; year?: string } }

/** The year as a grid of shapes, criteria by months. Each cell opens the heat map at that criterion and month. */
export function CriteriaCard({ data, search }: Props) {
  const { t } = useTranslation('dashboard')
  const router = useRouter()
  const phone = usePhone()
  const present = data.today.startsWith(`${data.year}-`) ? Number(data.today.slice(5, 7)) : undefined
  const last = phone ? Math.max(present ?? 12, onPhone) : 12
  const months = Array.from({ length: phone ? onPhone : 12 }, (_, place) => last - (phone ? onPhone : 12) + 1 + place)

  return (
    <Card
      title={t('criteria.title')}
      aside={<StatusLegend className="gap-x-2! text-[0.8125rem]! text-ink" />}
      className="h-full px-3 py-1.5"
    >
      {data.criteria.length === 0 ? (
        <p className="text-ink-soft">{t('criteria.none')}</p>
      ) : (
        <StatusMatrix
          caption={t('criteria.caption')}
          heads={{ row: t('criteria.criterion') }}
          hideRowHead
          columns={months.map((month) => t('criteria.month', { month }))}
          current={present === undefined ? undefined : months.indexOf(present)}
          onOpen={(href) => router.history.push(href)}
          rows={data.criteria.map(({ code, title, months: statuses }) => ({
            id: code,
            name: `${code} ${title}`,
            code,
            title,
            href: mapHref({ ...search, heading: code }),
            cells: months.map((month) => ({
              status: statuses[month - 1] ?? 'NO_DATA',
              href: mapHref({ ...search, heading: code, month: String(month) }),
            })),
          }))}
        />
      )}
    </Card>
  )
}
