import type { Tone } from './Sparkline'

/** A period of a trend. */
export type TrendPoint = {
  /** The period's name on the axis. */
  label: string
  value?: number
  target?: number
  pace?: number
  /** How the value stands, as a sign that survives greyscale. */
  shape: string
  tone: Tone
  /** The value, the target and the standing in words, for the table. */
  words: { value: string; target: string; pace: string; standing: string }
}
