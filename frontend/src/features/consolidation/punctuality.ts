import type { Punctuality } from './queries'

/** All units together: on time ÷ due in percent, cut after two decimals and never rounded up; absent where nothing was due. */
export function overall(rates: Punctuality[]): { onTime: number; due: number; rate?: number } {
  const onTime = rates.reduce((sum, one) => sum + one.onTime, 0)
  const due = rates.reduce((sum, one) => sum + one.due, 0)
  return { onTime, due, ...(due > 0 && { rate: Math.floor((onTime * 10_000) / due) / 100 }) }
}
