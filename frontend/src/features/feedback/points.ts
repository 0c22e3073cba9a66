import type { Answer } from '@/api/types'

/** The five questions by their names on the wire, in the order in which they are asked. */
export const questions = ['environment', 'courtesy', 'expertise', 'measures', 'overall'] as const
export type QuestionName = (typeof questions)[number]
type Scores = NonNullable<Answer<'getCaseFeedback'>['scores']>

export const keyOf = (name: QuestionName) => name.toUpperCase() as Uppercase<QuestionName>

/** The points, the best first. */
export const points = ['5', '4', '3', '2', '1'] as const
/** Stands in a form for a question that somebody had nothing to do with. */
export const skipped = '0'
/** Up to this point somebody is dissatisfied. */
export const worst = 2

export type PointValues = Record<QuestionName, string>
export const nothingChosen: PointValues = { environment: '', courtesy: '', expertise: '', measures: '', overall: '' }

/** What goes over the wire: questions that do not apply are left out. */
export function scoresOf(values: PointValues): Scores {
  const given = questions.filter((name) => values[name] !== '' && values[name] !== skipped)
  return Object.fromEntries(given.map((name) => [name, Number(values[name])])) as Scores
}
