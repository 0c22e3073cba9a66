import type { ProblemError } from '@/api/problem'
import type { ReportLine } from '../queries'
import { merge, type PlainField, type Said, saidOf, same, type Words } from '../words'

/** Somebody else stored something different meanwhile: what stands there, and the fields in which both sides changed something. */
export type Dispute = { theirs: Said; fields: PlainField[]; message: string }

/** A line as this browser has it. Never changed: each change makes another. */
export type LineState = {
  /** As the server told it last. */
  line: ReportLine
  /** Upon which `words` were typed. */
  base: Said
  words: Words
  dispute?: Dispute
  /** Why the server does not take it as it is. */
  problem?: ProblemError
}

/** Something of it is not on the server. */
export const unsent = ({ base, words }: LineState) => !same(base.words, words)

/** A line of this browser upon what the server has now. */
export function rebased(state: LineState, line: ReportLine, message = ''): LineState {
  const theirs = saidOf(line)
  const told = { ...line, previous: line.previous ?? state.line.previous }
  if (!unsent(state)) {
    const words = same(state.words, theirs.words) ? state.words : theirs.words
    return { line: told, base: { ...theirs, words }, words }
  }
  // Nothing was stored since it was typed, or what was typed stands there already.
  if (line.version === state.base.version) return { ...state, line: told }
  const { words, disputed } = merge(state.base.words, state.words, theirs.words)
  if (disputed.length > 0) return { ...state, line: told, dispute: { theirs, fields: disputed, message } }
  return {
    line: told,
    base: theirs,
    words: same(words, state.words) ? state.words : words,
  }
}
