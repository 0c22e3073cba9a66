import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { buttonClass } from './Button'
import { cx } from './cx'

export type MenuChoice = { id: string; label: string; hint?: string; onAction: () => void }

type Props = {
  label: ReactNode
  /** Accessible name where the label alone does not tell. */
  name?: string
  choices: MenuChoice[]
  kind?: 'secondary' | 'onDark'
  small?: boolean
  /** Work is under way: it stays where it is and does not open. */
  busy?: boolean
}

/**
 * A button that opens a short list of things to do. Plain buttons in a list that Tab walks through: it stands in every page's
 * header, and React Aria's menu would weigh 25 kB there.
 */
export function Menu({ label, name, choices, kind = 'secondary', small = true, busy = false }: Props) {
  const [open, setOpen] = useState(false)
  const [atEnd, setAtEnd] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const listId = useId()

  function toggle() {
    // Beside the edge of a phone the list must unfold towards the middle.
    const { left, right } = opener.current?.getBoundingClientRect() ?? { left: 0, right: 0 }
    setAtEnd(left + right > window.innerWidth)
    setOpen(!open)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      setOpen(false)
      opener.current?.focus()
      return
    }
    if (!open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    const buttons = Array.from(list.current?.querySelectorAll('button') ?? [])
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement)
    // From the opener itself up leads to the last one.
    const next = event.key === 'ArrowDown' ? here + 1 : Math.max(here, 0) - 1
    buttons.at(next % buttons.length)?.focus()
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
        aria-disabled={busy || undefined}
        className={cx(buttonClass(kind, small), busy && 'cursor-progress! opacity-70')}
        onClick={busy ? undefined : toggle}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </button>
      <ul
        ref={list}
        id={listId}
        hidden={!open}
        className={cx('card absolute z-30 mt-1 w-max min-w-52 max-w-[80vw] p-1 text-ink shadow-lg', atEnd && 'end-0')}
      >
        {choices.map(({ id, label: words, hint, onAction }) => (
          <li key={id}>
            <button
              type="button"
              className="w-full cursor-pointer rounded px-3 py-2 text-start hover:bg-accent-soft"
              onClick={() => {
                setOpen(false)
                opener.current?.focus()
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
