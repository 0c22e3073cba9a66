import { useBlocker } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from './Dialog'

type Props = {
  when: boolean
  /** The text is kept on this device and comes back with the page: leaving is only an interruption. */
  kept?: boolean
  /** What exactly is kept and what is not, where only a part is. */
  text?: string
}

/** Asks before typed text would be lost by going to another page; the browser asks when the tab closes. */
export function LeaveGuard({ when, kept, text }: Props) {
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
      title={t(kept ? 'leave.keptTitle' : 'leave.title')}
      confirm={t(kept ? 'leave.keptConfirm' : 'leave.confirm')}
      danger={!kept}
      onConfirm={() => proceed?.()}
      onCancel={() => reset?.()}
    >
      {text ?? t(kept ? 'leave.keptText' : 'leave.text')}
    </ConfirmDialog>
  )
}
