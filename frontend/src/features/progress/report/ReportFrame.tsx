import type { ReactNode } from 'react'

type Props = {
  /** How far the report is and what is missing: on a phone before the lines, on a wide screen always in sight. */
  first: ReactNode
  /** What is only to be read beside the lines. */
  then: ReactNode
  children: ReactNode
}

/** The lines, and what stands beside them. */
export function ReportFrame({ first, then, children }: Props) {
  return (
    <div className="flex flex-col gap-3 lg:grid lg:grid-cols-[minmax(0,1fr)_18.75rem] lg:items-stretch print:block">
      <div className="contents lg:order-last lg:block">
        <div className="contents lg:sticky lg:top-17 lg:block lg:space-y-3">
          <div className="no-print order-first space-y-3">{first}</div>
          <div className="no-print order-last space-y-3">{then}</div>
        </div>
      </div>
      <div className="card min-w-0 self-start lg:w-full print:break-inside-auto! print:border-0">{children}</div>
    </div>
  )
}
