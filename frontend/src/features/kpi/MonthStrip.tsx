import { useTranslation } from 'react-i18next'
import { cx } from '@/ui/cx'
import type { KpiMonth } from './queries'
import { looks } from './status'

/** Twelve months as twelve shapes. */
export function MonthStrip({ months }: { months: KpiMonth[] }) {
  const { t } = useTranslation('kpi')
  const words = months.map(({ month, figure }) => `${t('month', { month })} ${t(`status.${figure.status}`)}`).join(' ')
  return (
    <span role="img" aria-label={words} className="inline-flex gap-0.5 text-xs leading-4">
      {months.map(({ month, figure }) => (
        <span
          key={month}
          aria-hidden="true"
          title={`${t('month', { month })} ${t(`status.${figure.status}`)}`}
          className={cx('w-3 text-center', looks[figure.status].text)}
        >
          {looks[figure.status].shape}
        </span>
      ))}
    </span>
  )
}
