import { lazy, Suspense } from 'react'
import type { TrendPoint } from './trend-point'

// A hundred kilobytes that no page needs for its first look.
const Drawing = lazy(async () => ({ default: (await import('./TrendDrawing')).TrendDrawing }))

type TrendNames = {
  period: string
  value: string
  target: string
  pace: string
  standing: string
  table: string
}

type Props = {
  /** The whole picture in a sentence or two. */
  summary: string
  points: TrendPoint[]
  names: TrendNames
  /** The unit, at the head of the axis. */
  unit: string
}

/** Values over time against a target, and against the pace of a yearly number; beneath it the same as a table. */
export function TrendChart({ summary, points, names, unit }: Props) {
  const paced = points.some(({ pace }) => pace !== undefined)
  const targeted = points.some(({ target }) => target !== undefined)
  return (
    <figure>
      <div role="img" aria-label={summary} className="h-64 w-full print:h-56">
        <Suspense fallback={<div className="h-full animate-pulse rounded bg-ground" />}>
          <Drawing points={points} unit={unit} paced={paced} />
        </Suspense>
      </div>
      <figcaption className="mt-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-soft">
        <Key line={<path d="M1 6H27" stroke="var(--color-accent)" strokeWidth="2.5" />} words={names.value} />
        {targeted && (
          <Key
            line={<path d="M1 6H27" stroke="var(--color-ink)" strokeWidth="1.5" strokeDasharray="6 4" />}
            words={names.target}
          />
        )}
        {paced && (
          <Key
            line={<path d="M1 6H27" stroke="var(--color-none)" strokeWidth="1.5" strokeDasharray="2 3" />}
            words={names.pace}
          />
        )}
        <span>{summary}</span>
      </figcaption>
      <details className="mt-2">
        <summary className="cursor-pointer font-semibold text-accent">{names.table}</summary>
        <table className="mt-2 w-full max-w-2xl border-collapse text-[0.9375rem]">
          <caption className="sr-only">{summary}</caption>
          <thead>
            <tr>
              <Head>{names.period}</Head>
              <Head end>{names.value}</Head>
              {targeted && <Head end>{names.target}</Head>}
              {paced && <Head end>{names.pace}</Head>}
              <Head>{names.standing}</Head>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, words }) => (
              <tr key={label}>
                <th scope="row" className="border border-line px-2 py-0.5 text-start font-normal">
                  {label}
                </th>
                <td className="border border-line px-2 py-0.5 text-end">{words.value}</td>
                {targeted && <td className="border border-line px-2 py-0.5 text-end">{words.target}</td>}
                {paced && <td className="border border-line px-2 py-0.5 text-end">{words.pace}</td>}
                <td className="border border-line px-2 py-0.5">{words.standing}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function Head({ children, end }: { children: string; end?: boolean }) {
  return (
    <th scope="col" className={`border border-line bg-accent-soft px-2 py-1 ${end ? 'text-end' : 'text-start'}`}>
      {children}
    </th>
  )
}

function Key({ line, words }: { line: React.ReactNode; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" width="28" height="12" viewBox="0 0 28 12">
        {line}
      </svg>
      {words}
    </span>
  )
}
