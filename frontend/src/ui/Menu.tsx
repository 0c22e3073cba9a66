import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { buttonClass } from './Button'

export type MenuChoice = { id: string; label: string; hint?: string; onAction: () => void }

type Props = {
  label: ReactNode
  /** Accessible name where the label alone does not tell. */
  name?: string
  choices: MenuChoice[]
  kind?: 'secondary' | 'onDark'
}

/**
 * A button that opens a short list of things to do. Plain buttons in a list that Tab walks through: it stands in every page's
 * header, and React Aria's menu would weigh 25 kB there.
 */
export function Menu({ label, name, choices, kind = 'secondary' }: Props) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const listId = useId()

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      setOpen(false)
      opener.current?.focus()
      return
    }
    if (!open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(here + (event.key === 'ArrowDown' ? 1 : -1) + buttons.length) % buttons.length]?.focus()
    event.preventDefault()
  }

  function onBlur(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for Escape and for the focus that leaves its buttons
    <div className="relative" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={opener}
        type="button"
        aria-label={name}
        aria-expanded={open}
        aria-controls={listId}
        className={buttonClass(kind, true)}
        onClick={() => setOpen(!open)}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </button>
      <ul
        ref={list}
        id={listId}
        hidden={!open}
        className="card absolute z-30 mt-1 w-max min-w-52 max-w-[80vw] p-1 text-ink shadow-lg lg:end-0"
      >
        {choices.map(({ id, label: words, hint, onAction }) => (
          <li key={id}>
            <button
              type="button"
              className="w-full cursor-pointer rounded px-3 py-2 text-start hover:bg-accent-soft"
              onClick={() => {
                setOpen(false)
                onAction()
              }}
            >
              {words}
              {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
