import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import type { DialogProps } from './DialogSheet'

// Fifteen kilobytes that a page needs only once something is asked.
const DialogSheet = lazy(async () => ({ default: (await import('./DialogSheet')).DialogSheet }))

/** A modal sheet with a heading. Escape closes it; focus comes back to where it was. */
export function Dialog(props: DialogProps) {
  return <Suspense>{props.open && <DialogSheet {...props} />}</Suspense>
}

type ConfirmProps = {
  open: boolean
  title: string
  children?: ReactNode
  /** What the button does, a verb of its own: never just OK. */
  confirm: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
  onCancel: () => void
}

/** Asks once before something that cannot be taken back easily. */
export function ConfirmDialog({ open, title, children, confirm, danger, busy, onConfirm, onCancel }: ConfirmProps) {
  const { t } = useTranslation('ui')
  return (
    <Dialog open={open} title={title} onClose={onCancel} alert>
      <div className="mb-5">{children}</div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onCancel} autoFocus>
          {t('cancel')}
        </Button>
        <Button kind={danger ? 'danger' : 'primary'} busy={busy} onPress={onConfirm}>
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
