import { describe, expect, it } from 'vitest'
import { formatFigure, type Mark } from './figure'

const atLeast = (at: number): Mark => ({ at, comparison: 'AT_LEAST' })
const atMost = (at: number): Mark => ({ at, comparison: 'AT_MOST' })
const equals = (at: number): Mark => ({ at, comparison: 'EQUALS' })

describe('a shown figure lies on the true side of its mark', () => {
  it.each([
    [89.96, [atLeast(90)], '89.96'],
    [89.94, [atLeast(90)], '89.9'],
    [89.996, [atLeast(90)], '89.996'],
    [89.999999, [atLeast(90)], '89.9999'],
    [90.04, [atLeast(90)], '90.0'],
    [90.4321, [atLeast(90)], '90.4'],
    [90, [atLeast(90)], '90'],
    [2.04, [atMost(2)], '2.04'],
    [2.000001, [atMost(2)], '2.0001'],
    [99.97, [equals(100)], '99.97'],
    [99.99999, [equals(100)], '99.9999'],
    [100, [equals(100)], '100'],
    [0.04, [equals(0)], '0.04'],
    [79.98, [atLeast(90), atLeast(80)], '79.98'],
    [95.26, [], '95.3'],
    [1234567, [], '1,234,567'],
    [1234.56, [], '1,234.6'],
  ])('%d against %j reads %s', (value, marks, shown) => {
    expect(formatFigure(value, marks)).toBe(shown)
  })

  it('keeps the decimals of an expected pace, and more of them where it would look reached', () => {
    expect(formatFigure(15, [], { fixed: true })).toBe('15.0')
    expect(formatFigure(14.04, [equals(14)], { fixed: true })).toBe('14.04')
  })
})
