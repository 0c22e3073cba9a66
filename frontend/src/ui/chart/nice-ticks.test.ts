import { expect, it } from 'vitest'
import { niceTicks } from './nice-ticks'

it.each([
  [88.5, 91, [88, 89, 90, 91]],
  [0, 18, [0, 5, 10, 15, 20]],
  [69.7, 78.8, [65, 70, 75, 80]],
  [90, 90, [50, 100]],
  [0, 0, [0, 0.5]],
  [0, 1, [0, 0.5, 1]],
  [1203, 3011, [1000, 1500, 2000, 2500, 3000, 3500]],
])('marks %d to %d', (low, high, ticks) => expect(niceTicks(low, high)).toEqual(ticks))
