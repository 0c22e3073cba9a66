import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDay,
  formatInstant,
  formatMonth,
  formatNumber,
  formatShortDay,
  monthOf,
  todayInTaipei,
  yearName,
  yearOf,
} from './format'

describe('figures and days as the office reads them', () => {
  it('writes days in ROC years in Chinese and Gregorian years in English', () => {
    expect(formatDay('2026-11-22', 'zh-TW')).toBe('115年11月22日（日）')
    expect(formatDay('2026-11-22', 'en')).toBe('22 Nov 2026 (Sun)')
    expect(formatDate('2026-11-22', 'zh-TW')).toBe('115/11/22')
    expect(formatShortDay('2026-11-22', 'zh-TW')).toBe('11/22（日）')
  })

  it('shows instants by Taipei time, over the day and year line too', () => {
    expect(formatInstant('2026-11-22T00:05:00Z', 'zh-TW')).toBe('115/11/22 08:05')
    expect(formatInstant('2026-12-31T16:00:00Z', 'zh-TW')).toBe('116/01/01 00:00')
  })

  it('names months and years', () => {
    expect(formatMonth('2026-11-22', 'zh-TW')).toBe('115年11月')
    expect(formatMonth('2026-11-22', 'en')).toBe('Nov 2026')
    expect(yearName(2026, 'zh-TW')).toBe('115年度')
    expect(yearName(2026, 'en')).toBe('2026')
  })

  it('reads years and months of an address, and nothing else', () => {
    expect(['2026', '115', '20266', '-1', 'x', undefined].map(yearOf)).toEqual([2026, ...Array(5).fill(undefined)])
    expect(['1', '12', '13', '0', '01', undefined].map(monthOf)).toEqual([1, 12, ...Array(4).fill(undefined)])
  })

  it('knows the day in Taipei before the day in London', () => {
    expect(todayInTaipei(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01')
  })

  it('groups thousands', () => {
    expect(formatNumber(1234567)).toBe('1,234,567')
    expect(formatNumber(89.96, 2)).toBe('89.96')
  })
})
