import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

export type DialogProps = {
  open: boolean
  title: string
  children: ReactNode
  onClose: () => void
  /** An alert dialog is read out at once and is not closed by a click beside it. */
  alert?: boolean
  /** Something was typed: neither a click beside it nor Escape throws it away, only the sheet's own buttons. */
  hold?: boolean
}

/** The sheet itself, with all that React Aria needs for it. */
export function DialogSheet({ open, title, children, onClose, alert, hold }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={!alert && !hold}
      isKeyboardDismissDisabled={hold}
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
