import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from './Dialog'

/** Asks before typed text would be lost by going to another page; the browser asks when the tab closes. */
export function LeaveGuard({ when }: { when: boolean }) {
  const { t } = useTranslation('ui')
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: when,
    withResolver: true,
  })
  const held = useRef<() => void>(undefined)
  held.current = status === 'blocked' ? proceed : undefined
  // The form went away by itself, because it was saved meanwhile: nothing is left to lose, so go where the user wanted to go.
  useEffect(() => () => held.current?.(), [])

  return (
    <ConfirmDialog
      open={status === 'blocked'}
      title={t('leave.title')}
      confirm={t('leave.confirm')}
      danger
      onConfirm={() => proceed?.()}
      onCancel={() => reset?.()}
    >
      {t('leave.text')}
    </ConfirmDialog>
  )
}
