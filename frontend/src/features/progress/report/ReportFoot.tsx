import type { ReactNode } from 'react'

/** The foot of the page, always at hand: what can be done with the report. Nothing where there is nothing to do. */
export function ReportFoot({ children }: { children: ReactNode }) {
  return (
    <div className="foot-bar no-print card sticky bottom-0 z-20 mt-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-b-none! px-4 py-2.5 shadow-[0_-4px_12px_rgb(0_0_0/0.08)] empty:hidden phone:-mx-4 phone:rounded-none! phone:border-x-0">
      {children}
    </div>
  )
}
