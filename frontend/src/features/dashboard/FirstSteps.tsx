import { useTranslation } from 'react-i18next'
import { Card } from '@/ui/Card'
import { Link, linkTo } from '@/ui/Link'

const steps = [
  { key: 'activity', to: '/activities' },
  { key: 'kpi', to: '/kpis' },
  { key: 'duty', to: '/duties' },
] as const

/** What an office does first, as long as nothing was recorded in the year. */
export function FirstSteps() {
  const { t } = useTranslation('dashboard')
  return (
    <Card title={t('first.title')} className="border-accent/40 bg-accent-soft/50! px-3 py-2">
      <p className="mb-1 text-[0.9375rem] text-ink-soft">{t('first.text')}</p>
      <ol className="list-decimal space-y-0.5 ps-5 text-[0.9375rem]">
        {steps.map(({ key, to }) => (
          <li key={key}>
            <Link {...linkTo({ to })} className="font-semibold">
              {t(`first.${key}.do`)}
            </Link>
            <span className="text-ink-soft"> {t(`first.${key}.why`)}</span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
