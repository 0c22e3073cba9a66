import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { CopyField } from '@/ui/field/CopyField'
import { PasswordRules } from './PasswordRules'
import type { Account } from './queries'

type Props = { account: Account; password: string; onClose: () => void }

/** Shows a new password the only time that anybody can see it. */
export function OneTimePassword({ account, password, onClose }: Props) {
  const { t } = useTranslation('identity')
  return (
    <Dialog open alert title={t('oneTime.title', { name: account.displayName })} onClose={onClose}>
      <div className="space-y-4">
        <p className="rounded-md border border-mark bg-watch-soft px-3 py-2">
          <span aria-hidden="true">▲ </span>
          {t('oneTime.once')}
        </p>
        <p>
          {t('accounts.name')} <code className="select-all font-semibold">{account.name}</code>
        </p>
        <CopyField label={t('oneTime.password')} text={password} />
        <p>{t('oneTime.handOver')}</p>
        <PasswordRules />
        <div className="flex justify-end">
          <Button kind="primary" onPress={onClose}>
            {t('oneTime.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
