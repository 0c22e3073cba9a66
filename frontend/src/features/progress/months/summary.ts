import type { ReportLine } from '../queries'
import { type PlainField, saysNothing, type Words } from '../words'

type Line = { line: ReportLine; words: Words; lacks: PlainField[] }

type Saving = {
  /** Lines of which not all is stored on the server. */
  waiting: number
  /** Lineages about which a person has to decide before they can be stored. */
  undecided: string[]
  trouble?: 'offline' | 'signedOut'
  /** This browser keeps what is not stored yet. */
  kept: boolean
  /** When something was stored last. */
  savedAt?: Date
  /** Of the report, as it stands on this screen. */
  version: number
}

type Missing = { lineage: string; code: string; field: PlainField }

/** What the page says about all lines together. */
export type Summary = Saving & {
  lines: number
  filled: number
  /** About these nobody has said anything, and 持續辦理 is enough. */
  plain: number
  /** About these something stands in last month's report and nothing in this one. */
  takable: number
  /** The first line that is not filled in. */
  firstOpen?: string
  /** What else is missing, in the order of the report. */
  missing: Missing[]
}

const isPlain = ({ line, words }: Line) => saysNothing(words) && line.required.join() === 'kind'

export function summaryOf(lines: Line[], saving: Saving): Summary {
  return {
    ...saving,
    lines: lines.length,
    filled: lines.filter(({ words }) => words.kind !== '').length,
    plain: lines.filter(isPlain).length,
    takable: lines.filter(({ line, words }) => saysNothing(words) && line.previous?.kind !== undefined).length,
    firstOpen: lines.find(({ words }) => words.kind === '')?.line.item.lineageId,
    missing: lines.flatMap(({ line: { item }, lacks }) =>
      lacks.filter((field) => field !== 'kind').map((field) => ({ lineage: item.lineageId, code: item.code, field })),
    ),
  }
}
