import { useTranslation } from 'react-i18next'
import { CopyField } from '@/ui/field/CopyField'
import { OnceDialog } from '@/ui/notice/OnceDialog'
import { PasswordRules } from './PasswordRules'
import type { Account } from './queries'

type Props = { account: Account; password: string; onClose: () => void }

/** Shows a new password the only time that anybody can see it. */
export function OneTimePassword({ account, password, onClose }: Props) {
  const { t } = useTranslation('identity')
  return (
    <OnceDialog title={t('oneTime.title', { name: account.displayName })} once={t('oneTime.once')} onClose={onClose}>
      <p>
        {t('accounts.name')} <code className="select-all font-semibold">{account.name}</code>
      </p>
      <CopyField label={t('oneTime.password')} text={password} />
      <p>{t('oneTime.handOver')}</p>
      <PasswordRules />
    </OnceDialog>
  )
}
