/** The steps that people read without thinking: 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  return (([1, 2, 5] as const).find((factor) => factor * power >= rough) ?? 10) * power
}

/** The marks of an axis from below the lowest to above the highest figure, in even steps, about five of them. */
export function niceTicks(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1
  const step = niceStep(span / 4)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}
