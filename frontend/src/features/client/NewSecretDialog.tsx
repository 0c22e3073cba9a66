import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { CopyField } from '@/ui/field/CopyField'
import type { NewSecret } from './queries'

/** Shows a new secret the only time that anybody can see it. */
export function NewSecretDialog({ made, onClose }: { made: NewSecret; onClose: () => void }) {
  const { t } = useTranslation('client')
  return (
    <Dialog open alert title={t('secret.title', { name: made.client.name })} onClose={onClose}>
      <div className="space-y-4">
        <p className="rounded-md border border-mark bg-watch-soft px-3 py-2">
          <span aria-hidden="true">▲ </span>
          {t('secret.once')}
        </p>
        <CopyField label={t('secret.label')} text={made.secret} />
        <p>{t('secret.use')}</p>
        <code className="block overflow-x-auto rounded-md border border-line bg-ground px-3 py-2">
          Authorization: Bearer sqc_…
        </code>
        <div className="flex justify-end">
          <Button kind="primary" onPress={onClose}>
            {t('secret.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
