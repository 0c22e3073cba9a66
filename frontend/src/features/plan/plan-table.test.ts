import { expect, it } from 'vitest'
import { criterionRows, type PlanItem } from './plan-table'
import { wordDifference } from './text-difference'

const item = (code: string, benefit?: string, lines = 1): PlanItem => ({
  code,
  text: `事項${code}`,
  benefit,
  assignments: Array.from({ length: lines }, () => ({ units: ['各課室'], schedule: '經常辦理', kind: 'CONTINUOUS' })),
})
const spans = (groups: Parameters<typeof criterionRows>[0]['groups']) =>
  criterionRows({ code: '1.1.1', title: '標準化', groups }).rows.map((row) =>
    row.kind === 'group' ? row.title : row.benefitLines,
  )

it('merges a benefit that stands in consecutive rows', () => {
  expect(spans([{ code: 'a', title: '甲', items: [item('1', 'x'), item('2', 'x'), item('3', 'y')] }])).toEqual([
    '甲',
    2,
    0,
    1,
  ])
})

it('counts the lines of items whose units have different schedules', () => {
  const criterion = {
    code: '1',
    title: '',
    groups: [{ code: 'a', title: '甲', items: [item('1', 'x', 2), item('2', 'x')] }],
  }
  expect(criterionRows(criterion).rows.map((row) => (row.kind === 'item' ? row.benefitLines : '-'))).toEqual([
    '-',
    3,
    0,
  ])
  expect(criterionRows(criterion).lines).toBe(4)
})

it('merges across groups without a heading, and never across a heading', () => {
  expect(
    spans([
      { code: 'a', items: [item('1', 'x')] },
      { code: 'b', items: [item('2', 'x')] },
      { code: 'c', title: '丙', items: [item('3', 'x')] },
    ]),
  ).toEqual([2, 0, '丙', 1])
})

it('does not merge rows that say no benefit', () => {
  expect(spans([{ code: 'a', items: [item('1'), item('2')] }])).toEqual([1, 1])
})

it('finds what two texts share, sign by sign', () => {
  expect(wordDifference('每年4-6月', '雙數年4-6月')).toEqual([
    { kind: 'removed', text: '每' },
    { kind: 'added', text: '雙數' },
    { kind: 'same', text: '年4-6月' },
  ])
  expect(wordDifference('', '𠮷')).toEqual([{ kind: 'added', text: '𠮷' }])
})
