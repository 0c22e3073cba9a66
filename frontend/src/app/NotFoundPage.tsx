import { useTranslation } from 'react-i18next'
import { ButtonLink } from '@/ui/Link'
import { Page } from '@/ui/Page'

export function NotFoundPage() {
  const { t } = useTranslation('app')
  return (
    <div className="mx-auto max-w-xl pt-6">
      <Page title={t('notFound.title')}>
        <p className="mb-4">{t('notFound.text')}</p>
        <ButtonLink to="/">{t('error.home')}</ButtonLink>
      </Page>
    </div>
  )
}
