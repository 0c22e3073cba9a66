import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { Button } from '@/ui/Button'
import { ConfirmDialog } from '@/ui/Dialog'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { toast } from '@/ui/notice/Toast'
import { OneTimePassword } from './OneTimePassword'
import { type Account, type AccountAction, actOnAccount } from './queries'

const actions: AccountAction[] = ['unlock', 'reset-password', 'disable', 'enable']

type Props = { account: Account; onChanged: (account: Account) => Promise<void> }

/** Disable, enable, unlock, new password: what the server allows now, each after a question. */
export function AccountActions({ account, onChanged }: Props) {
  const { t } = useTranslation('identity')
  const [asked, setAsked] = useState<AccountAction>()
  const [password, setPassword] = useState<string>()
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: (action: AccountAction) => actOnAccount(action, account),
    onSuccess: async ({ account: changed, oneTimePassword }, action) => {
      setAsked(undefined)
      setPassword(oneTimePassword)
      toast(t(`action.${action}.done`))
      await onChanged(changed)
    },
  })
  const close = () => {
    setAsked(undefined)
    reset()
  }

  return (
    <>
      <div className="flex flex-wrap gap-2">
        {actions
          .filter((action) => account.allowedActions?.includes(action))
          .map((action) => (
            <Button key={action} onPress={() => setAsked(action)}>
              {t(`action.${action}.do`)}
            </Button>
          ))}
      </div>
      {asked && (
        <ConfirmDialog
          open
          danger={asked === 'disable'}
          title={t(`action.${asked}.title`, { name: account.displayName })}
          confirm={t(`action.${asked}.do`)}
          busy={isPending}
          onConfirm={() => mutate(asked)}
          onCancel={close}
        >
          <p>{t(`action.${asked}.text`)}</p>
          {error && (
            <div className="mt-3">
              <ProblemNotice problem={asProblem(error)} />
            </div>
          )}
        </ConfirmDialog>
      )}
      {password && <OneTimePassword account={account} password={password} onClose={() => setPassword(undefined)} />}
    </>
  )
}
