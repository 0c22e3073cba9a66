import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { CopyField } from '@/ui/field/CopyField'
import { OnceDialog } from '@/ui/notice/OnceDialog'
import type { WebhookWithSecret } from './queries'

type Props = { made: WebhookWithSecret; onClose: () => void }

/** Shows a new secret the only time that anybody can see it. */
export function SecretDialog({ made: { webhook, secret }, onClose }: Props) {
  const { t, i18n } = useTranslation('webhook')
  return (
    <OnceDialog title={t('secret.title', { name: webhook.name })} once={t('secret.once')} onClose={onClose}>
      <CopyField label={t('secret.label')} text={secret} />
      <p>{t('secret.handOver')}</p>
      {webhook.oldSecretUntil && (
        <p>{t('secret.oldUntil', { time: formatInstant(webhook.oldSecretUntil, i18n.language) })}</p>
      )}
    </OnceDialog>
  )
}
