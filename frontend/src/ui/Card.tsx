import { type ReactNode, useId } from 'react'
import { cx } from './cx'

type Props = {
  title: ReactNode
  /** Words at the right of the title: a total, a date, a link. */
  aside?: ReactNode
  children: ReactNode
  className?: string
  level?: 2 | 3
}

/** A white sheet with a hairline border and its own heading, reachable as a region. */
export function Card({ title, aside, children, className, level = 2 }: Props) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={id} className={cx('card p-4', className)}>
      <div className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading id={id} className="text-[1.0625rem] leading-6">
          {title}
        </Heading>
        {aside && <div className="text-sm text-ink-soft">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
