import { describe, expect, it } from 'vitest'
import { formatDate, formatDay, formatInstant, formatNumber, formatShortDay } from './format'

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

  it('groups thousands', () => {
    expect(formatNumber(1234567)).toBe('1,234,567')
    expect(formatNumber(89.96, 2)).toBe('89.96')
  })
})
