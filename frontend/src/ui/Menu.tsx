import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { buttonClass } from './Button'

export type MenuChoice = { id: string; label: string; hint?: string; onAction: () => void }

type Props = {
  label: ReactNode
  /** Accessible name where the label alone does not tell. */
  name?: string
  choices: MenuChoice[]
  kind?: 'secondary' | 'onDark'
}

/** A button that opens a short list of things to do. */
export function Menu({ label, name, choices, kind = 'secondary' }: Props) {
  return (
    <MenuTrigger>
      <AriaButton aria-label={name} className={buttonClass(kind, true)}>
        {label}
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <Popover placement="bottom end" className="card min-w-52 p-1 shadow-lg">
        <AriaMenu className="outline-none">
          {choices.map(({ id, label: words, hint, onAction }) => (
            <AriaMenuItem
              key={id}
              id={id}
              textValue={words}
              onAction={onAction}
              className="cursor-pointer rounded px-3 py-2 outline-none focus:bg-accent-soft"
            >
              {words}
              {hint && <span className="block text-sm text-ink-soft">{hint}</span>}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
