import { type ReactNode, useId } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import { cx } from './cx'

type Kind = 'primary' | 'secondary' | 'danger' | 'plain' | 'onDark' | 'blocked'

const kinds: Record<Kind, string> = {
  primary: 'bg-accent text-white border-accent hover:bg-accent-strong pressed:bg-accent-strong',
  secondary: 'bg-paper text-accent border-accent hover:bg-accent-soft pressed:bg-accent-soft',
  danger: 'bg-late text-white border-late hover:brightness-90 pressed:brightness-90',
  plain: 'bg-transparent text-accent border-transparent underline-offset-4 hover:underline px-1',
  blocked: 'bg-ground text-ink-soft border-line-strong cursor-not-allowed!',
  onDark: 'bg-transparent text-white border-header-line hover:bg-white/10 pressed:bg-white/15',
}

/** Shape and colour of a button; links that look like buttons use it too. */
export const buttonClass = (kind: Kind, small = false) =>
  cx(
    'inline-flex items-center justify-center gap-1.5 rounded-md border font-semibold cursor-pointer transition-colors',
    small ? 'min-h-9 px-3 text-[0.9375rem]' : 'min-h-10 px-4',
    kinds[kind],
  )

type ButtonProps = Omit<AriaButtonProps, 'children' | 'className' | 'isDisabled' | 'style'> & {
  children: ReactNode
  kind?: Exclude<Kind, 'blocked'>
  small?: boolean
  /** Work is under way: the button stays where it is and takes no second press. */
  busy?: boolean
  /** Why the button may not be pressed now. It stays visible and focusable, and says the reason. */
  disabledReason?: string
}

export function Button({ children, kind = 'secondary', small, busy, disabledReason, onPress, ...rest }: ButtonProps) {
  const reasonId = useId()
  const blocked = disabledReason !== undefined
  const button = (
    <AriaButton
      {...rest}
      // Not React Aria's isPending: its announcer leaves an unnamed image behind once the button is gone.
      aria-disabled={busy || blocked || undefined}
      onPress={blocked || busy ? undefined : onPress}
      type={blocked ? 'button' : rest.type}
      aria-describedby={blocked ? reasonId : rest['aria-describedby']}
      className={cx(buttonClass(blocked ? 'blocked' : kind, small), busy && 'opacity-70 cursor-progress!')}
    >
      {children}
    </AriaButton>
  )
  if (!blocked) return button
  return (
    <span className="inline-flex flex-col gap-0.5">
      {button}
      <span id={reasonId} className="text-sm text-ink-soft">
        {disabledReason}
      </span>
    </span>
  )
}
