import type { ReactNode } from 'react'
import { Link } from '@/ui/Link'
import type { ReportItem } from '../queries'
import { LineFacts } from './LineFacts'

type Props = {
  item: ReportItem
  /** What the line says of the month, in one word or as a choice. */
  kind: ReactNode
  /** All that is said beside it. */
  children?: ReactNode
}

/** One line: the item, what is known of it, and how it went. What is written stands beneath, across the width. */
export function LineFrame({ item, kind, children }: Props) {
  return (
    <li
      id={`line-${item.lineageId}`}
      className="scroll-mt-16 break-inside-avoid border-b border-line px-3.5 py-2 last:border-b-0 max-lg:py-3"
    >
      <article aria-label={item.code}>
        <div className="grid gap-x-4 gap-y-1.5 lg:grid-cols-[4.75rem_minmax(0,1fr)_minmax(0,17rem)_14rem] print:grid-cols-[4.75rem_minmax(0,1fr)_minmax(0,15rem)_5rem]">
          <p className="text-[0.9375rem] leading-6">
            <Link
              to="/action-items/$id"
              params={{ id: item.code }}
              className="text-ink-soft! underline decoration-line underline-offset-4"
            >
              {item.code}
            </Link>
          </p>
          <p className="min-w-0 leading-6 [overflow-wrap:anywhere]">
            {item.text} <span className="whitespace-nowrap text-sm text-ink-soft">{item.scheduleWords.join(' ')}</span>
          </p>
          <LineFacts item={item} />
          <div className="min-w-0">{kind}</div>
        </div>
        {children && <div className="mt-2 lg:ms-[5.75rem]">{children}</div>}
      </article>
    </li>
  )
}
