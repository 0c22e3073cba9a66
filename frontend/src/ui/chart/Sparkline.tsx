import { cx } from '../cx'

export type Tone = 'good' | 'watch' | 'behind' | 'none'

const tones: Record<Tone, string> = {
  good: 'text-accent',
  watch: 'text-watch',
  behind: 'text-behind',
  none: 'text-none',
}

type Props = {
  /** What the line says, in words. */
  label: string
  /** One value for each period; absent where there is none, which breaks the line. */
  points: (number | undefined)[]
  /** A level line. */
  target?: number
  /** A line that rises with the year, in place of the level one. */
  pace?: (number | undefined)[]
  tone: Tone
  className?: string
}

const width = 264
const height = 44
const margin = 5

/** A year in one small line, with its target dashed. Plain SVG, so that it weighs nothing on the first screen. */
export function Sparkline({ label, points, target, pace, tone, className }: Props) {
  const known = [...points, ...(pace ?? []), target].filter((value) => value !== undefined)
  const x = (place: number) => margin + (place * (width - 2 * margin)) / Math.max(1, points.length - 1)
  const y = scale(known, pace !== undefined)
  const drawn = points.flatMap((value, place) => (value === undefined ? [] : [{ place, value }]))
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMinYMid meet"
      className={cx('block h-11 w-full', tones[tone], className)}
    >
      {target !== undefined && pace === undefined && (
        <line
          x1={margin}
          x2={width - margin}
          y1={y(target)}
          y2={y(target)}
          stroke="var(--color-none)"
          strokeDasharray="4 3"
        />
      )}
      {pace && <path d={path(pace, x, y)} fill="none" stroke="var(--color-none)" strokeDasharray="4 3" />}
      <path d={path(points, x, y)} fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
      {pace === undefined
        ? drawn.map(({ place, value }) => (
            <circle key={place} cx={x(place)} cy={y(value)} r="2.6" fill="currentColor" />
          ))
        : drawn
            .slice(-1)
            .map(({ place, value }) => <circle key={place} cx={x(place)} cy={y(value)} r="3.2" fill="currentColor" />)}
    </svg>
  )
}

/** Values to heights. The span is never so narrow that a tenth of a point looks like a fall. */
function scale(values: number[], fromZero: boolean): (value: number) => number {
  if (values.length === 0) return () => height / 2
  const high = Math.max(...values)
  const low = fromZero ? 0 : Math.min(...values)
  const least = fromZero ? 1 : Math.max(1, high * 0.06)
  const missing = Math.max(0, least - (high - low))
  const bottom = fromZero ? 0 : low - missing / 2
  const span = Math.max(high + missing / 2 - bottom, Number.EPSILON)
  return (value) => round(height - margin - ((value - bottom) / span) * (height - 2 * margin))
}

/** The line through the values, broken where one is absent. */
function path(values: (number | undefined)[], x: (place: number) => number, y: (value: number) => number): string {
  let down = false
  return values
    .map((value, place) => {
      if (value === undefined) {
        down = false
        return ''
      }
      const stroke = `${down ? 'L' : 'M'}${round(x(place))} ${y(value)}`
      down = true
      return stroke
    })
    .filter(Boolean)
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10
