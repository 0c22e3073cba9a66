import { CartesianGrid, ComposedChart, Line, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { niceTicks } from './nice-ticks'
import type { Tone } from './Sparkline'
import type { TrendPoint } from './trend-point'

const colours: Record<Tone, string> = {
  good: 'var(--color-good)',
  watch: 'var(--color-watch)',
  behind: 'var(--color-behind)',
  none: 'var(--color-none)',
}

const axis = { fontSize: 13, fill: 'var(--color-ink-soft)' }

type Props = { points: TrendPoint[]; unit: string; paced: boolean }

/** The picture itself, by Recharts. It stands inside an image with a label, so nothing in it takes the focus. */
export function TrendDrawing({ points, unit, paced }: Props) {
  const values = points.flatMap(({ value, target }) => [value, target]).filter((value) => value !== undefined)
  const ticks = niceTicks(paced ? 0 : Math.min(...values), Math.max(...values))
  return (
    <ResponsiveContainer
      width="100%"
      height="100%"
      className="print:[&_.recharts-wrapper]:w-full! print:[&_svg]:w-full"
    >
      <ComposedChart data={points} accessibilityLayer={false} margin={{ top: 12, right: 16, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="label"
          tick={axis}
          tickLine={false}
          stroke="var(--color-line-strong)"
          interval="preserveStartEnd"
        />
        <YAxis
          domain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tick={axis}
          tickLine={false}
          axisLine={false}
          width={56}
          tickFormatter={(value: number) => (unit === '%' ? `${value}%` : value.toLocaleString('en-US'))}
        />
        <Tooltip content={<Note />} isAnimationActive={false} />
        <Line
          dataKey="pace"
          type="linear"
          stroke="var(--color-none)"
          strokeWidth={1.5}
          strokeDasharray="2 3"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="target"
          type="stepBefore"
          stroke="var(--color-ink)"
          strokeWidth={1.5}
          strokeDasharray="6 4"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="value"
          type="linear"
          stroke="var(--color-accent)"
          strokeWidth={2.5}
          dot={<StandingDot />}
          activeDot={false}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

type DotProps = { cx?: number; cy?: number; payload?: TrendPoint }

/** The point as the shape of its standing, so that greyscale print tells them apart. */
function StandingDot({ cx = 0, cy = 0, payload }: DotProps) {
  if (payload?.value === undefined) return null
  const look = { fill: colours[payload.tone], stroke: 'var(--color-paper)', strokeWidth: 1.5 }
  if (payload.shape === '▲') return <path d={`M${cx} ${cy - 8}l8 14h-16z`} {...look} />
  if (payload.shape === '◆') return <path d={`M${cx} ${cy - 8}l7 8l-7 8l-7 -8z`} {...look} />
  if (payload.shape === '●') return <circle cx={cx} cy={cy} r={5.5} {...look} />
  return <circle cx={cx} cy={cy} r={4.5} fill="var(--color-paper)" stroke={colours[payload.tone]} strokeWidth={2} />
}

type NoteProps = { active?: boolean; payload?: { payload?: TrendPoint }[] }

function Note({ active, payload }: NoteProps) {
  const point = payload?.[0]?.payload
  if (!active || !point) return null
  return (
    <div className="card px-3 py-1.5 text-[0.9375rem] shadow-lg">
      <p className="font-semibold">{point.label}</p>
      <p>
        {point.words.value} {point.words.standing}
      </p>
    </div>
  )
}
