import { useTranslation } from 'react-i18next'
import { CopyField } from '@/ui/field/CopyField'
import { OnceDialog } from '@/ui/notice/OnceDialog'
import type { NewSecret } from './queries'

/** Shows a new secret the only time that anybody can see it. */
export function NewSecretDialog({ made, onClose }: { made: NewSecret; onClose: () => void }) {
  const { t } = useTranslation('client')
  return (
    <OnceDialog title={t('secret.title', { name: made.client.name })} once={t('secret.once')} onClose={onClose}>
      <CopyField label={t('secret.label')} text={made.secret} />
      <p>{t('secret.use')}</p>
      <code className="block overflow-x-auto rounded-md border border-line bg-ground px-3 py-2">
        Authorization: Bearer sqc_…
      </code>
    </OnceDialog>
  )
}
