import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useTranslation } from 'react-i18next'
import { Button } from './Button'

type DialogProps = {
  open: boolean
  title: string
  children: ReactNode
  onClose: () => void
  /** An alert dialog is read out at once and is not closed by a click beside it. */
  alert?: boolean
}

/** A modal sheet with a heading. Escape closes it; focus comes back to where it was. */
export function Dialog({ open, title, children, onClose, alert }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={!alert}
      className="fixed inset-0 z-40 flex items-start justify-center overflow-y-auto bg-ink/50 p-4 sm:pt-[10vh]"
    >
      <Modal className="card w-full max-w-xl p-5 shadow-xl">
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'} className="outline-none">
          <Heading slot="title" className="mb-3 text-xl">
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
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
