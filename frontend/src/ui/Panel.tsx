import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { buttonClass } from './Button'

type Props = {
  label: ReactNode
  /** Accessible name where the label alone does not tell. */
  name?: string
  /** What the sheet under the button shows; `close` folds it away. */
  children: (close: () => void) => ReactNode
}

/** A button in the dark header that unfolds a sheet. Escape folds it, and so does the focus that leaves it. */
export function Panel({ label, name, children }: Props) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    opener.current?.focus()
  }

  function onBlur(event: FocusEvent) {
    // A press on the sheet's plain ground takes the focus to nowhere, and is no wish to leave.
    if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape and for the focus that leaves its parts
    <div className="sm:relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={opener}
        type="button"
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        className={buttonClass('onDark', true)}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        // A click beside the sheet folds it too; for the keyboard there is Escape.
        <div aria-hidden="true" className="fixed inset-0 z-30" onClick={() => setOpen(false)} />
      )}
      <div
        id={id}
        hidden={!open}
        className="card absolute inset-x-2 z-40 mt-2 max-h-[80dvh] overflow-y-auto p-4 text-ink shadow-lg sm:inset-x-auto sm:end-0 sm:w-[26rem]"
      >
        {open && children(() => setOpen(false))}
      </div>
    </div>
  )
}
