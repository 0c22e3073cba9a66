import { useTranslation } from 'react-i18next'
import { formatMonth } from '@/lib/format'
import { ButtonLink } from '@/ui/Link'
import { firstDay, monthAfter } from '../months'

/** To the months beside a month, and to its year. */
export function MonthSteps({ month }: { month: string }) {
  const { t, i18n } = useTranslation('consolidation')
  const step = (to: string, mark: string) => (
    <ButtonLink
      to="/progress-months/$month"
      params={{ month: to }}
      aria-label={formatMonth(firstDay(to), i18n.language)}
      title={formatMonth(firstDay(to), i18n.language)}
      className="px-3!"
    >
      <span aria-hidden="true">{mark}</span>
    </ButtonLink>
  )
  return (
    <nav aria-label={t('month.steps')} className="flex gap-2">
      {step(monthAfter(month, -1), '‹')}
      {step(monthAfter(month, 1), '›')}
      <ButtonLink to="/progress-months" search={{ year: month.slice(0, 4) }}>
        {t('month.year')}
      </ButtonLink>
    </nav>
  )
}
