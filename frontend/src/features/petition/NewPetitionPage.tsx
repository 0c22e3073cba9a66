import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { PetitionForm } from './PetitionForm'

/** A citizen complains: no account, one page, then a mail to confirm. */
export function NewPetitionPage() {
  const { t } = useTranslation('petition')
  const [sentTo, setSentTo] = useState<string>()
  return (
    <div className="mx-auto max-w-2xl">
      <Page title={t('title')}>
        {sentTo === undefined ? (
          <>
            <p className="mb-3">{t('lead')}</p>
            <PetitionForm onSent={setSentTo} />
          </>
        ) : (
          <section role="status" className="card border-good p-5">
            <h2 className="text-xl text-good">
              <span aria-hidden="true">✓ </span>
              {t('sent')}
            </h2>
            <p className="mt-2 [overflow-wrap:anywhere]">{t('sentTo', { email: sentTo })}</p>
            <p className="mt-2 text-ink-soft">{t('sentHint')}</p>
          </section>
        )}
        <p className="mt-4">
          <Link to="/petitions/follow">{t('follow')}</Link>
        </p>
      </Page>
    </div>
  )
}
