import type { ReactNode } from 'react'
import { formatSize } from '@/lib/format'
import { endingOf } from './files'

type Props = {
  name: string
  size: number
  /** The picture's address; without one the ending stands there. */
  picture?: string
  /** Where the file itself is had. */
  href?: string
  state?: ReactNode
  actions?: ReactNode
}

/** A file: its picture or ending, its name and size, and how it is doing. */
export function FileCard({ name, size, picture, href, state, actions }: Props) {
  return (
    <div className="flex items-center gap-3 rounded-md border border-line bg-paper p-1.5">
      <span className="flex size-14 shrink-0 items-center justify-center overflow-hidden rounded bg-none-soft text-sm font-bold text-none print:size-24">
        {picture ? <img src={picture} alt="" className="size-full object-cover" /> : endingOf(name)}
      </span>
      <div className="min-w-0 grow leading-5">
        <p className="line-clamp-2 break-all leading-6">
          {href ? (
            <a href={href} className="text-accent underline-offset-4 hover:underline">
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        <p className="text-sm text-ink-soft">{formatSize(size)}</p>
        {state}
      </div>
      {actions && <div className="no-print flex shrink-0 flex-col items-end gap-1">{actions}</div>}
    </div>
  )
}
