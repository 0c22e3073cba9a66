import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { StatusBadge } from '@/ui/StatusBadge'
import type { ActionItem } from './queries'

type Duty = ActionItem['quantifiedDuties'][number]

/** What is counted for this item, against which target. */
export function QuantifiedDuties({ duties }: { duties: Duty[] }) {
  const { t } = useTranslation('actionitem')
  if (duties.length === 0) return null
  return (
    <Card title={t('duty.title')}>
      <ul className="divide-y divide-line">
        {duties.map((duty) => (
          <li key={duty.id} className="py-2 first:pt-0 last:pb-0">
            <DutyLine duty={duty} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function DutyLine({ duty }: { duty: Duty }) {
  const { t, i18n } = useTranslation('actionitem')
  const { comparison, threshold, unit, measure, period, remark } = duty
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-base font-semibold">{localName(duty, i18n.language)}</h3>
        <StatusBadge status="NO_DATA" />
      </div>
      <p>
        {threshold !== undefined && comparison !== 'NONE' && (
          <span className="me-4 whitespace-nowrap">
            {t('duty.target', { sign: t(`comparison.${comparison}`), value: formatNumber(threshold, 2), unit })}
          </span>
        )}
        <span className="text-ink-soft">{t(`period.${period}`)}</span>
      </p>
      <p className="text-[0.9375rem] text-ink-soft">{measure}</p>
      {remark && <p className="text-[0.9375rem] text-ink-soft">{remark}</p>}
    </>
  )
}
