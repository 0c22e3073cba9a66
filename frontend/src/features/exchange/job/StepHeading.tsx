import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of what has just begun. What had the focus is gone, so the heading takes it, and a screen reader reads it. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1} className="text-xl">
      {children}
    </h2>
  )
}
