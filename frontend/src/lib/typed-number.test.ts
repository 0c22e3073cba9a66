import { describe, expect, it } from 'vitest'
import { parseClipboard, parseTypedNumber } from './typed-number'

describe('figures as people type them', () => {
  it.each([
    ['1234', 1234],
    ['1,234,567', 1234567],
    ['１，２３４', 1234],
    ['８９．９６', 89.96],
    [' 12 ', 12],
    ['"1,234"', 1234],
    ['0', 0],
    ['1 234', 1234],
  ])('reads %s as %d', (typed, value) => {
    expect(parseTypedNumber(typed)).toEqual({ ok: true, value, percent: false })
  })

  it('tells nothing from zero, and a percentage from a count', () => {
    expect(parseTypedNumber('  ')).toEqual({ ok: true, percent: false })
    expect(parseTypedNumber('89.96%')).toEqual({ ok: true, value: 89.96, percent: true })
    expect(parseTypedNumber('９０％')).toEqual({ ok: true, value: 90, percent: true })
  })

  it.each([
    ['-5', 'negative'],
    ['(12)', 'negative'],
    ['－5', 'negative'],
    ['-', 'form'],
    ['1,5', 'form'],
    ['1.234,5', 'form'],
    ['12,34', 'form'],
    ['無', 'form'],
    ['1e5', 'form'],
    ['1000000001', 'large'],
  ])('refuses %s as %s', (typed, fault) => {
    expect(parseTypedNumber(typed)).toEqual({ ok: false, fault })
  })

  it('takes a copied range apart by tabs and lines', () => {
    expect(parseClipboard('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(parseClipboard('7')).toEqual([['7']])
    expect(parseClipboard('1\t\t3')).toEqual([['1', '', '3']])
  })
})
