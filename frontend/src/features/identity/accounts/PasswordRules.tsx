import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '../queries'

const rules = ['length', 'former', 'lock', 'oneTime'] as const

/** What a password must be and what happens around it. */
export function PasswordRules() {
  const { t } = useTranslation('identity')
  const { passwordMinLength, passwordsRemembered } = useSuspenseQuery(sessionQuery).data.limits
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer font-semibold">{t('rules.title')}</summary>
      <ul className="mt-1 list-disc ps-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`, { length: passwordMinLength, count: passwordsRemembered })}</li>
        ))}
      </ul>
    </details>
  )
}
