import type { Attachment } from '@/features/attachment/useUploads'
import type { LineKind, LineRequest, LineWords, ReportLine } from './queries'

/** What a person says in a line, as the boxes hold it: an empty text says nothing. */
export type Words = {
  kind: LineKind | ''
  narrative: string
  cause: string
  countermeasure: string
  /** An ISO day. */
  expectedOn: string
  files: Attachment[]
}

export const textFields = ['narrative', 'cause', 'countermeasure', 'expectedOn'] as const
export type TextField = (typeof textFields)[number]
/** As the server names them in `required` and `missing`. */
export const plainFields = ['kind', ...textFields] as const
export type PlainField = (typeof plainFields)[number]

/** What a line says, and on which of its versions. */
export type Said = { version: number; words: Words }

export const wordsOf = (words: LineWords): Words => ({
  kind: words.kind ?? '',
  narrative: words.narrative ?? '',
  cause: words.cause ?? '',
  countermeasure: words.countermeasure ?? '',
  expectedOn: words.expectedOn ?? '',
  files: words.attachments,
})

export const saidOf = ({ version, words }: ReportLine): Said => ({ version, words: wordsOf(words) })

const idsOf = ({ files }: Words) => files.map(({ id }) => id)

const sameFiles = (one: Words, other: Words): boolean =>
  [...idsOf(one)].sort().join() === [...idsOf(other)].sort().join()

/** Whether both say the same; blanks at the ends of a text say nothing. */
export const same = (one: Words, other: Words): boolean =>
  plainFields.every((field) => one[field].trim() === other[field].trim()) && sameFiles(one, other)

export const saysNothing = (words: Words): boolean => plainFields.every((field) => words[field].trim() === '')

/** The body that stores them. */
export const bodyOf = (words: Words): LineRequest => {
  const text = (field: TextField) => words[field].trim() || undefined
  return {
    kind: words.kind || undefined,
    narrative: text('narrative'),
    cause: text('cause'),
    countermeasure: text('countermeasure'),
    expectedOn: text('expectedOn'),
    attachmentIds: idsOf(words),
  }
}

/** What of the line is required and empty, in the order of the form. */
export const lacking = ({ required }: Pick<ReportLine, 'required'>, words: Words): PlainField[] =>
  plainFields.filter((field) => required.includes(field) && words[field].trim() === '')

/**
 * Brings what was typed upon one state of a line together with what somebody else stored meanwhile. Where only one side changed a field, that side
 * stands; where both did, what was typed stands and the field is named. Files are never in each other's way: each side's additions and removals count.
 */
export function merge(base: Words, mine: Words, theirs: Words): { words: Words; disputed: PlainField[] } {
  const disputed: PlainField[] = []
  const words = { ...theirs }
  for (const field of plainFields) {
    const [before, typed, stored] = [base[field].trim(), mine[field].trim(), theirs[field].trim()]
    if (typed === before || typed === stored) continue
    Object.assign(words, { [field]: mine[field] })
    if (stored !== before) disputed.push(field)
  }
  const had = new Set(idsOf(base))
  const kept = new Set(idsOf(mine))
  const stored = new Set(idsOf(theirs))
  words.files = [
    ...theirs.files.filter(({ id }) => kept.has(id) || !had.has(id)),
    ...mine.files.filter(({ id }) => !had.has(id) && !stored.has(id)),
  ]
  return { words, disputed }
}

export const choices = ['mine', 'theirs', 'both'] as const
export type Choice = (typeof choices)[number]

/** Both texts after each other, theirs first. */
const joined = (mine: string, theirs: string) => [theirs.trim(), mine.trim()].filter((text) => text !== '').join('\n')

/** How a line reads once somebody has chosen whose words stand where both sides changed something. Of a kind and of a day only one can stand. */
export function settled(base: Words, mine: Words, theirs: Words, choice: Choice): Words {
  const { words, disputed } = merge(base, mine, theirs)
  if (choice === 'mine') return words
  const chosen = (field: PlainField) => {
    if (choice === 'theirs') return theirs[field]
    return field === 'kind' || field === 'expectedOn' ? mine[field] : joined(mine[field], theirs[field])
  }
  return { ...words, ...Object.fromEntries(disputed.map((field) => [field, chosen(field)])) }
}

/** Fills what is empty with what was said the month before, but no day that was promised. */
export function withPrevious(words: Words, previous: Words): Words {
  const taken = { ...words }
  for (const field of ['narrative', 'cause', 'countermeasure'] as const) {
    if (words[field].trim() === '') taken[field] = previous[field]
  }
  return { ...taken, kind: words.kind || previous.kind }
}
