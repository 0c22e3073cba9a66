import type { Body } from '@/api/types'
import type { Attachment } from '@/features/attachment/useUploads'
import type { PickerOption } from '@/ui/field/PickerList'
import type { Improvement, SourceKind } from './queries'

/** What the form holds. Its names are the wire's, so that the server's faults find their fields. */
export type ImprovementValues = {
  finding: string
  unit: string
  'source.kind': string
  'source.label': string
  /** Of a source that was chosen elsewhere; it has no field of its own. */
  'source.id': string
  items: PickerOption[]
  attachmentIds: Attachment[]
}

type Begun = { finding?: string; unit?: string; sourceKind?: string; sourceId?: string; sourceLabel?: string }

/** A new improvement, with what the address brought along. */
export const freshValues = ({ finding, unit, sourceKind, sourceId, sourceLabel }: Begun): ImprovementValues => ({
  finding: finding ?? '',
  unit: unit ?? '',
  'source.kind': sourceKind ?? '',
  'source.label': sourceLabel ?? '',
  'source.id': sourceId ?? '',
  items: [],
  attachmentIds: [],
})

export const valuesOf = (stored: Improvement): ImprovementValues => ({
  finding: stored.finding,
  unit: stored.unit.code,
  'source.kind': stored.source.kind,
  'source.label': stored.source.label ?? '',
  'source.id': stored.source.id ?? '',
  items: stored.items.map(({ code, text }) => ({ value: code, label: code, text })),
  attachmentIds: stored.attachments,
})

/** What was found, as the wire has it. */
export const foundOf = (values: ImprovementValues, files: Attachment[]): Body<'updateImprovement'> => ({
  finding: values.finding.trim(),
  unit: values.unit,
  items: values.items.map(({ value }) => value),
  attachmentIds: files.map(({ id }) => id),
})

/** The same for a new one, with its source. */
export const bodyOf = (values: ImprovementValues, files: Attachment[]): Body<'createImprovement'> => ({
  ...foundOf(values, files),
  source: {
    kind: values['source.kind'] as SourceKind,
    id: values['source.id'] || undefined,
    label: values['source.label'].trim() || undefined,
  },
})
