import type { ReactNode } from 'react'
import { cx } from '@/ui/cx'

/** A link to a place on this page. A plain one: the browser scrolls, and the address can be passed on. */
export function PlanPartLink({ anchor, strong, children }: { anchor: string; strong?: boolean; children: ReactNode }) {
  return (
    <a
      href={`#${anchor}`}
      className={cx('block rounded px-1 text-accent underline-offset-4 hover:underline', strong && 'font-semibold')}
    >
      {children}
    </a>
  )
}
