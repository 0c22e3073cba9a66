import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { buttonClass } from './Button'
import { cx } from './cx'

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> }

function TextAnchor({ className, ref, ...rest }: AnchorProps) {
  return <a {...rest} ref={ref} className={cx('text-accent underline-offset-4 hover:underline', className)} />
}

type ButtonAnchorProps = AnchorProps & { kind?: 'primary' | 'secondary' }

function ButtonAnchor({ className, kind = 'secondary', ref, ...rest }: ButtonAnchorProps) {
  return <a {...rest} ref={ref} className={cx(buttonClass(kind), className)} />
}

/** A link to another page, typed by the router. */
export const Link = createLink(TextAnchor)

/** The same, in the shape of a button. */
export const ButtonLink = createLink(ButtonAnchor)

/**
 * A link handed to a component that knows no pages, such as the pager. Write it with the router's `linkOptions({...})`, which
 * checks it where it is made.
 */
export type LinkTarget = { to: string; search?: Record<string, string | undefined>; params?: Record<string, string> }

/** The properties of such a link, ready to be spread into `Link`. */
export const linkTo = (target: LinkTarget) => target as object as { to: '/' }
