import { useTranslation } from 'react-i18next'
import { formatInstant } from '@/lib/format'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { CopyField } from '@/ui/field/CopyField'
import type { WebhookWithSecret } from './queries'

type Props = { made: WebhookWithSecret; onClose: () => void }

/** Shows a new secret the only time that anybody can see it. */
export function SecretDialog({ made: { webhook, secret }, onClose }: Props) {
  const { t, i18n } = useTranslation('webhook')
  return (
    <Dialog open alert title={t('secret.title', { name: webhook.name })} onClose={onClose}>
      <div className="space-y-4">
        <p className="rounded-md border border-mark bg-watch-soft px-3 py-2">
          <span aria-hidden="true">▲ </span>
          {t('secret.once')}
        </p>
        <CopyField label={t('secret.label')} text={secret} />
        <p>{t('secret.handOver')}</p>
        {webhook.oldSecretUntil && (
          <p>{t('secret.oldUntil', { time: formatInstant(webhook.oldSecretUntil, i18n.language) })}</p>
        )}
        <div className="flex justify-end">
          <Button kind="primary" onPress={onClose}>
            {t('secret.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
