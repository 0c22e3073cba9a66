import * as limits from '@/api/limits'
import { readCount } from '@/ui/field/CountField'
import type { FieldErrors } from '@/ui/useForm'
import type { ReplyTemplate, TemplateBody } from './queries'

/** What the form of a template holds. Its names are the wire's, so that the server's faults find their fields. */
export type TemplateValues = {
  name: string
  outcome: string
  dismissalGround: string
  topic: string
  text: string
  place: string
  active: boolean
}

/** What the server fills in, by its words in braces. */
export const placeholders = [
  'caseNumber',
  'subject',
  'unit',
  'receivedOn',
  'office',
  'agency',
  'earlierNumber',
] as const

/** Stands where something must still be written by hand. */
export const blank = '\u25cb\u25cb\u25cb'

export const templateValues = (stored?: ReplyTemplate): TemplateValues => ({
  name: stored?.name ?? '',
  outcome: stored?.outcome ?? '',
  dismissalGround: stored?.dismissalGround ?? '',
  topic: stored?.topic?.code ?? '',
  text: stored?.text ?? '',
  place: stored ? String(stored.place) : '',
  active: stored?.active ?? true,
})

/** What the browser can see by itself. */
export function faultsOf(
  values: TemplateValues,
  missing: (name: 'name' | 'outcome' | 'text') => string,
  wrongPlace: () => string,
): FieldErrors<TemplateValues> {
  const found: FieldErrors<TemplateValues> = {}
  for (const name of ['name', 'outcome', 'text'] as const) {
    if (values[name].trim() === '') found[name] = missing(name)
  }
  const place = readCount(values.place)
  const isPlace = place !== undefined && place >= 1 && place <= limits.ReplyTemplateRequest.place
  if (values.place.trim() !== '' && !isPlace) found.place = wrongPlace()
  return found
}

/** A ground belongs to a dismissal alone, whatever was chosen before the outcome changed. */
export const bodyOf = (values: TemplateValues): TemplateBody => ({
  name: values.name.trim(),
  outcome: values.outcome as TemplateBody['outcome'],
  dismissalGround:
    values.outcome === 'DISMISSED' && values.dismissalGround !== ''
      ? (values.dismissalGround as TemplateBody['dismissalGround'])
      : undefined,
  topic: values.topic || undefined,
  text: values.text.trim(),
  place: readCount(values.place),
  active: values.active,
})
