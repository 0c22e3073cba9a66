import { useTranslation } from 'react-i18next'

const rules = ['length', 'former', 'lock', 'oneTime'] as const

/** What a password must be and what happens around it. */
export function PasswordRules() {
  const { t } = useTranslation('identity')
  return (
    <details className="rounded-md border border-line px-3 py-2">
      <summary className="cursor-pointer font-semibold">{t('rules.title')}</summary>
      <ul className="mt-1 list-disc ps-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`)}</li>
        ))}
      </ul>
    </details>
  )
}
