import type { Period } from '../queries'

/** The report that waits for its unit: the oldest that went back or was due and has not come, otherwise that of the newest month. */
export function nextReport(periods: Period[]): Period | undefined {
  const waits = ({ demanded, over, firstSubmittedOn, state }: Period) =>
    state === 'RETURNED' || (demanded && over && firstSubmittedOn === undefined)
  return periods.find(waits) ?? periods.at(-1)
}

/** The units of these months, each once, in their order. */
export const unitsOf = (periods: Period[]): Period['unit'][] => [
  ...new Map(periods.map(({ unit }) => [unit.id, unit])).values(),
]
