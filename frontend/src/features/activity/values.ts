import type { Attachment } from '@/features/attachment/useUploads'
import { readCount } from '@/ui/field/CountField'
import type { PickerOption } from '@/ui/field/PickerList'
import { type DetailValues, detailsOf, detailValuesOf, type Form } from './details'
import type { Activity, ActivityBody, ActivityKind } from './queries'

/** What the form holds. Its names are the wire's, so that the server's faults find their fields. */
export type ActivityValues = DetailValues & {
  happenedOn: string
  kind: string
  items: PickerOption[]
  units: string[]
  title: string
  text: string
  times: string
  people: string
  pieces: string
  attachmentIds: Attachment[]
  reason: string
}

type Quantity = 'times' | 'people' | 'pieces'
const quantities: Quantity[] = ['times', 'people', 'pieces']

type Beginning = { happenedOn: string; kind?: string; unit?: string; items?: PickerOption[] }

export const emptyValues = ({ happenedOn, kind = '', unit, items = [] }: Beginning): ActivityValues => ({
  ...detailValuesOf({}),
  happenedOn,
  kind,
  items,
  units: unit === undefined ? [] : [unit],
  title: '',
  text: '',
  times: '1',
  people: '',
  pieces: '',
  attachmentIds: [],
  reason: '',
})

export const valuesOf = (stored: Activity): ActivityValues => ({
  ...detailValuesOf(stored),
  happenedOn: stored.happenedOn,
  kind: stored.kind.code,
  items: stored.items.map(({ code, text }) => ({ value: code, label: code, text })),
  units: stored.units.map(({ code }) => code),
  title: stored.title,
  text: stored.text ?? '',
  times: String(stored.times),
  people: stored.people === undefined ? '' : String(stored.people),
  pieces: stored.pieces === undefined ? '' : String(stored.pieces),
  attachmentIds: stored.attachments,
  reason: '',
})

/** The quantities that a kind asks for, and those that a stored record has in spite of its kind. */
export function askedOf(kind: ActivityKind | undefined, stored?: Activity): Quantity[] {
  const asks = {
    times: true,
    people: kind?.asksPeople || stored?.people !== undefined,
    pieces: kind?.asksPieces || stored?.pieces !== undefined,
  }
  return quantities.filter((name) => asks[name])
}

/** The body to be sent. A quantity that is not in sight stays out, whatever was typed before the kind changed. */
export function bodyOf(
  values: ActivityValues,
  files: Attachment[],
  asked: Quantity[],
  form: Form,
  stored?: Activity,
): ActivityBody {
  const count = (name: Quantity) => (asked.includes(name) ? readCount(values[name]) : undefined)
  return {
    happenedOn: values.happenedOn,
    kind: values.kind,
    units: values.units,
    items: values.items.map(({ value }) => value),
    title: values.title.trim(),
    text: values.text.trim() || undefined,
    times: count('times'),
    people: count('people'),
    pieces: count('pieces'),
    attachmentIds: files.map(({ id }) => id),
    ...detailsOf(values, form),
    externalId: stored?.externalId,
    reason: values.reason.trim() || undefined,
  }
}
