import { describe, expect, it } from 'vitest'
import { bodyOf, type Choice, lacking, merge, same, settled, type Words, withPrevious } from './words'

const file = (id: string) => ({
  id,
  fileName: `${id}.pdf`,
  mediaType: 'application/pdf',
  size: 1,
  thumbnail: false,
  createdAt: '2026-11-02T00:00:00Z',
})
const said = (change: Partial<Words> = {}): Words => ({
  kind: '',
  narrative: '',
  cause: '',
  countermeasure: '',
  expectedOn: '',
  files: [],
  ...change,
})

describe('two people write one line', () => {
  it.each<[string, Partial<Words>, Partial<Words>, Partial<Words>, Partial<Words>, string[]]>([
    ['nobody wrote', {}, {}, {}, {}, []],
    ['only I wrote', {}, { cause: '人力' }, {}, { cause: '人力' }, []],
    ['only they wrote', {}, {}, { cause: '天候' }, { cause: '天候' }, []],
    ['each wrote elsewhere', {}, { cause: '人力' }, { kind: 'BEHIND' }, { kind: 'BEHIND', cause: '人力' }, []],
    ['both wrote the same', {}, { cause: '人力' }, { cause: ' 人力 ' }, { cause: ' 人力 ' }, []],
    ['both wrote differently', {}, { cause: '人力' }, { cause: '天候' }, { cause: '人力' }, ['cause']],
    ['I cleared what they changed', { cause: '舊' }, { cause: '' }, { cause: '新' }, { cause: '' }, ['cause']],
    ['I cleared what they left', { cause: '舊' }, { cause: '' }, { cause: '舊' }, { cause: '' }, []],
    ['both chose', { kind: '' }, { kind: 'PROGRESS' }, { kind: 'BEHIND' }, { kind: 'PROGRESS' }, ['kind']],
    ['each added a file', {}, { files: [file('a')] }, { files: [file('b')] }, { files: [file('b'), file('a')] }, []],
    ['I took one away', { files: [file('a')] }, {}, { files: [file('a'), file('b')] }, { files: [file('b')] }, []],
    ['they took one away', { files: [file('a')] }, { files: [file('a')] }, {}, {}, []],
  ])('%s', (_case, base, mine, theirs, words, disputed) => {
    expect(merge(said(base), said(mine), said(theirs))).toEqual({ words: said(words), disputed })
  })

  it.each<[Choice, Partial<Words>]>([
    ['mine', { kind: 'PROGRESS', cause: '人力', narrative: '我補的' }],
    ['theirs', { kind: 'BEHIND', cause: '天候', narrative: '我補的' }],
    ['both', { kind: 'PROGRESS', cause: '天候\n人力', narrative: '我補的' }],
  ])('and %s is chosen', (choice, words) => {
    const mine = said({ kind: 'PROGRESS', cause: '人力', narrative: '我補的' })
    expect(settled(said(), mine, said({ kind: 'BEHIND', cause: '天候' }), choice)).toEqual(said(words))
  })
})

it.each<[string, Partial<Words>, Partial<Words>, boolean]>([
  ['blanks at the ends say nothing', { cause: '人力' }, { cause: ' 人力\n' }, true],
  ['another word is another line', { cause: '人力' }, { cause: '天候' }, false],
  ['the order of files says nothing', { files: [file('a'), file('b')] }, { files: [file('b'), file('a')] }, true],
  ['another file is another line', { files: [file('a')] }, { files: [file('b')] }, false],
])('%s', (_case, one, other, alike) => {
  expect(same(said(one), said(other))).toBe(alike)
})

it('sends what is said, and leaves out what is empty', () => {
  expect(bodyOf(said({ kind: 'BEHIND', cause: ' 人力 ', files: [file('a')] }))).toEqual({
    kind: 'BEHIND',
    narrative: undefined,
    cause: '人力',
    countermeasure: undefined,
    expectedOn: undefined,
    attachmentIds: ['a'],
  })
})

it('names what the server requires and the line lacks', () => {
  const required = ['kind', 'cause', 'countermeasure', 'expectedOn']
  expect(lacking({ required }, said({ kind: 'BEHIND', cause: '  ' }))).toEqual([
    'cause',
    'countermeasure',
    'expectedOn',
  ])
})

it('takes last month over without a word of this month or a promised day', () => {
  const before = said({ kind: 'BEHIND', narrative: '上月', cause: '上月原因', expectedOn: '2026-10-31' })
  expect(withPrevious(said({ kind: 'PROGRESS', narrative: '本月' }), before)).toEqual(
    said({ kind: 'PROGRESS', narrative: '本月', cause: '上月原因' }),
  )
})
