import { type ReactNode, useEffect } from 'react'

type Props = {
  title: string
  /** Words beside the title, smaller: a date, a count. */
  aside?: ReactNode
  /** Buttons and links of the whole page. */
  actions?: ReactNode
  children: ReactNode
}

/** A page's one heading, its browser title and its content. */
export function Page({ title, aside, actions, children }: Props) {
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <>
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h1 className="text-[1.375rem] leading-8">{title}</h1>
        {aside && <div className="text-ink-soft">{aside}</div>}
        {actions && <div className="no-print ms-auto flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </>
  )
}
