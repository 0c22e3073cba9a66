import { atFields, type ProblemError } from '@/api/problem'
import type { Body } from '@/api/types'
import type { Report, ReportLine } from './queries'

/** What is written about each line, in the order of the sheet. */
export const parts = ['cause', 'review', 'measure'] as const
export type Part = (typeof parts)[number]

/** Every box of the form by the name that the server uses for its place in the report. */
export type Values = Record<string, string>

export const fieldOf = ({ ordinal }: ReportLine, part: Part) => `lines[${ordinal - 1}].${part}`

/** The lines that the caller may write about: what is hidden stays with others, what was erased is gone. */
export const writable = ({ lines }: Report) =>
  lines.flatMap((line) => (line.answerId !== undefined && !line.erased ? [{ ...line, answerId: line.answerId }] : []))

export const valuesOf = (report: Report): Values =>
  Object.fromEntries(writable(report).flatMap((line) => parts.map((part) => [fieldOf(line, part), line[part] ?? ''])))

/** What was typed on one state of a report, on another: where nothing was typed, the other's words stand. */
export const rebased = (from: Report, values: Values, onto: Report): Values => {
  const before = valuesOf(from)
  const typed = Object.entries(values).filter(([name, words]) => words !== before[name])
  return { ...valuesOf(onto), ...Object.fromEntries(typed) }
}

const changed = (report: Report, values: Values) => {
  const before = valuesOf(report)
  return writable(report).filter((line) =>
    parts.some((part) => {
      const name = fieldOf(line, part)
      return (values[name] ?? '').trim() !== before[name]
    }),
  )
}

/** The lines that say something else than what is stored; the others need not be sent. */
export const bodyOf = (report: Report, values: Values): Body<'updateDissatisfactionReport'> => ({
  lines: changed(report, values).map((line) => ({
    answerId: line.answerId,
    ...Object.fromEntries(parts.map((part) => [part, (values[fieldOf(line, part)] ?? '').trim()])),
  })),
})

/** The server counts the lines that were sent; here a fault goes to its line of the report. */
export function atLines(report: Report, values: Values, error: unknown): ProblemError {
  const sent = changed(report, values)
  return atFields(error, (field) =>
    field.replace(/^lines\[(\d+)\]/, (place, index) => {
      const line = sent[Number(index)]
      return line ? `lines[${line.ordinal - 1}]` : place
    }),
  )
}

/** How many lines still lack something that the caller could write. */
export const unfinished = (report: Report): number =>
  writable(report).filter((line) => parts.some((part) => !line[part])).length
