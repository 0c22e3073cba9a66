import type { ReactNode } from 'react'
import { cx } from './cx'

type Props = { label: string; className: string; children: ReactNode }

/** A text that may be longer than its box. The box takes the focus, so that the keyboard scrolls it. */
export function ScrollBox({ label, className, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling is what it is for
    <section aria-label={label} tabIndex={0} className={cx('overflow-y-auto [overflow-wrap:anywhere]', className)}>
      {children}
    </section>
  )
}
