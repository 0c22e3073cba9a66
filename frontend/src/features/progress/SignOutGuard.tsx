import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { beforeSignOut } from '@/lib/sign-out'
import { ConfirmDialog } from '@/ui/Dialog'
import { useAutosave } from './useAutosave'

/** Before somebody signs out what was typed is sent; what cannot be sent would be gone, so that is asked. */
export function SignOutGuard() {
  const { t } = useTranslation('progress')
  const autosave = useAutosave()
  const [asked, setAsked] = useState<(leave: boolean) => void>()
  useEffect(
    () =>
      beforeSignOut(async () => {
        await autosave.flush()
        if (autosave.summary().waiting === 0) return true
        return new Promise((resolve) => setAsked(() => resolve))
      }),
    [autosave],
  )
  const answer = (leave: boolean) => {
    asked?.(leave)
    setAsked(undefined)
  }
  return (
    <ConfirmDialog
      open={asked !== undefined}
      title={t('signOut.title')}
      confirm={t('signOut.confirm')}
      danger
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    >
      {t('signOut.text', { count: autosave.summary().waiting })}
    </ConfirmDialog>
  )
}
