import { describe, expect, it } from 'vitest'
import { formatMonthDay, formatRoc, formatRocLong, parseDate, weekday } from './roc-date'

describe('a typed date is read', () => {
  it.each([
    ['115/11/22', '2026-11-22'],
    ['115.11.22', '2026-11-22'],
    ['115-11-22', '2026-11-22'],
    ['115/1/2', '2026-01-02'],
    ['1151122', '2026-11-22'],
    ['991231', '2010-12-31'],
    ['中華民國115年11月22日', '2026-11-22'],
    ['民國 115 年 1 月 2 日', '2026-01-02'],
    ['115年11月22日', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026/11/22', '2026-11-22'],
    ['20261122', '2026-11-22'],
    ['１１５／１１／２２', '2026-11-22'],
    ['１１５．１１．２２', '2026-11-22'],
    ['１１５１１２２', '2026-11-22'],
    ['  115/11/22 ', '2026-11-22'],
    ['1/01/01', '1912-01-01'],
    ['199/12/31', '2110-12-31'],
    ['1900-01-01', '1900-01-01'],
    ['113/02/29', '2024-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseDate(typed)).toEqual({ ok: true, date })
  })

  it.each([
    ['113/02/30', 'impossible'],
    ['114/02/29', 'impossible'],
    ['115/13/01', 'impossible'],
    ['115/00/10', 'impossible'],
    ['115/04/31', 'impossible'],
    ['1151131', 'impossible'],
    ['200/01/01', 'year'],
    ['1899-12-31', 'year'],
    ['0/01/01', 'year'],
    ['', 'form'],
    ['115', 'form'],
    ['115/11', 'form'],
    ['115/11-22', 'form'],
    ['tomorrow', 'form'],
  ])('%s is refused: %s', (typed, fault) => {
    expect(parseDate(typed)).toEqual({ ok: false, fault })
  })
})

describe('a day is written', () => {
  it.each([
    ['2026-11-22', '115年11月22日', '115/11/22', '11/22', '日'],
    ['2024-02-29', '113年2月29日', '113/02/29', '02/29', '四'],
    ['1912-01-01', '1年1月1日', '1/01/01', '01/01', '一'],
    ['1911-12-31', '1911年12月31日', '1911/12/31', '12/31', '日'],
  ])('%s as %s and %s', (iso, long, short, monthDay, day) => {
    expect(formatRocLong(iso)).toBe(long)
    expect(formatRoc(iso)).toBe(short)
    expect(formatMonthDay(iso)).toBe(monthDay)
    expect(weekday(iso, 'zh-TW')).toBe(day)
  })
})
