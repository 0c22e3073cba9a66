import { describe, expect, it } from 'vitest'
import { parseClipboard } from '@/lib/typed-number'
import { gridRow } from '@/test/kpi'
import type { Grid } from '../queries'
import { changedCells, copied, type Drafts, linesOf, textOf, withBox, withPasted } from './grid-model'

const ratio = gridRow('SIGNOFF_ONLINE', 'RATIO', { 1: { numerator: 885, denominator: 1000, version: 0 } })
const counted = gridRow('NEIGHBORHOOD_MEETINGS', 'COUNT', { 2: { value: 3, source: 'ACTIVITIES' } })
const others = { ...gridRow('PHONE_COURTESY', 'AVERAGE', {}), editable: false }
const grid: Grid = { year: 2026, rows: [ratio, counted, others] }
const lines = linesOf(grid)
const months = Array.from({ length: 12 }, (_, place) => place + 1)

describe('the lines of the grid', () => {
  it('gives a ratio two boxes a month, an average two, a count one', () => {
    expect(lines.map(({ row, field }) => `${row.kpi} ${field}`)).toEqual([
      'SIGNOFF_ONLINE numerator',
      'SIGNOFF_ONLINE denominator',
      'NEIGHBORHOOD_MEETINGS value',
      'PHONE_COURTESY value',
      'PHONE_COURTESY denominator',
    ])
  })
})

describe('typing', () => {
  it('is a change only where it differs from what stands there', () => {
    const typed = withBox({}, ratio, 1, 'numerator', '890')
    expect(textOf(typed, ratio, 1, 'numerator')).toBe('890')
    expect(withBox(typed, ratio, 1, 'numerator', '885')).toEqual({})
  })

  it('makes one entry of the boxes of a month, with the version seen, and knows corrections', () => {
    const drafts = withBox(
      withBox(withBox({}, ratio, 1, 'numerator', '８９０'), ratio, 2, 'numerator', '1,338'),
      ratio,
      2,
      'denominator',
      '1,500',
    )
    const [first, second] = changedCells(grid, drafts)
    expect(first).toMatchObject({
      correction: true,
      entry: { kpi: 'SIGNOFF_ONLINE', year: 2026, month: 1, numerator: 890, denominator: 1000, version: 0 },
    })
    expect(second).toMatchObject({ correction: false, entry: { month: 2, numerator: 1338, denominator: 1500 } })
    expect(second?.entry?.version).toBeUndefined()
  })

  it('empties a cell when all its boxes are emptied', () => {
    const drafts = withBox(withBox({}, ratio, 1, 'numerator', ''), ratio, 1, 'denominator', ' ')
    expect(changedCells(grid, drafts)[0]?.entry).toEqual({
      kpi: 'SIGNOFF_ONLINE',
      unit: undefined,
      year: 2026,
      month: 1,
      version: 0,
    })
  })

  it.each([
    ['numerator', 'abc', 'form'],
    ['numerator', '-3', 'negative'],
    ['numerator', '88.5%', 'percent'],
    ['numerator', '1001', 'above'],
  ] as const)('says what is wrong with %s %s: %s', (field, text, fault) => {
    expect(changedCells(grid, withBox({}, ratio, 1, field, text))[0]?.faults).toContainEqual([field, fault])
  })

  it('misses the other half of a ratio', () => {
    expect(changedCells(grid, withBox({}, ratio, 3, 'numerator', '5'))[0]?.faults).toEqual([['denominator', 'missing']])
  })
})

describe('pasting', () => {
  it('puts twelve months of numerators and denominators in at once and leaves the months to come alone', () => {
    const pasted = parseClipboard('885\t1,338\t1806\n1000\t1,500\t2000\n')
    const { drafts, skipped } = withPasted({}, lines, months, { line: 0, column: 9 }, pasted)
    expect(skipped).toBe(2)
    expect(textOf(drafts, ratio, 10, 'numerator')).toBe('885')
    expect(textOf(drafts, ratio, 11, 'denominator')).toBe('1,500')
    expect(textOf(drafts, ratio, 12, 'numerator')).toBe('')
  })

  it('does not write into the rows of others', () => {
    expect(withPasted({}, lines, months, { line: 3, column: 0 }, [['9']])).toEqual({ drafts: {}, skipped: 1 })
  })

  it('copies a range as a spreadsheet reads it', () => {
    const drafts: Drafts = withBox({}, ratio, 2, 'denominator', '7')
    expect(copied(drafts, lines, months, { line: 1, column: 1 }, { line: 0, column: 0 })).toBe('885\t\n1000\t7')
  })
})
