import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { ItemPicker } from '@/features/actionitem/ItemPicker'
import { AttachmentField } from '@/features/attachment/AttachmentField'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { localName } from '@/lib/local-name'
import { FaultLine } from '@/ui/field/FieldParts'
import { Select } from '@/ui/field/Select'
import { TextField } from '@/ui/field/TextField'
import { namedKinds } from '../list/search'
import type { SourceKind } from '../queries'
import { mayOpen } from '../rights'
import type { ImprovementForm } from './useImprovementForm'

type Props = ImprovementForm & {
  /** Where it was found, once that cannot be chosen any more. */
  source?: { kind: SourceKind; label?: string }
  /** The code of the unit that has it already. */
  storedUnit?: string
}

/** What was found, where, and by whom it is to be improved. */
export function ImprovementFields({ form, uploads, labels, source, storedUnit }: Props) {
  const { t, i18n } = useTranslation('improvement')
  const { data: session } = useSuspenseQuery(sessionQuery)
  const { data: office } = useQuery(officeQuery)
  const units = (office?.units ?? []).filter(
    ({ active, id, code }) => (active && mayOpen(session, id)) || code === storedUnit,
  )
  const sourceFault = form.errors['source.id']
  return (
    <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
      <div className="min-w-0 space-y-4">
        {source ? (
          <div id="source.id" tabIndex={-1} aria-describedby={sourceFault && 'source.id-error'}>
            <p className="font-semibold">{labels['source.id']}</p>
            <p className="[overflow-wrap:anywhere]">
              {[t(`kind.${source.kind}`), source.label].filter(Boolean).join(t('stop'))}
            </p>
            {sourceFault && <FaultLine id="source.id-error">{sourceFault}</FaultLine>}
          </div>
        ) : (
          <div className="grid gap-3 sm:grid-cols-2">
            <Select
              {...form.field('source.kind')}
              label={labels['source.kind']}
              required
              options={namedKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
            <TextField
              {...form.field('source.label')}
              label={labels['source.label']}
              maxLength={limits.SourceRef.label}
              required
            />
          </div>
        )}
        <TextField
          {...form.field('finding')}
          label={labels.finding}
          hint={t('form.findingHint')}
          rows={6}
          maxLength={limits.ImprovementRequest.finding}
          required
        />
      </div>
      <div className="min-w-0 space-y-4">
        <Select
          {...form.field('unit')}
          label={labels.unit}
          required
          options={units.map((unit) => ({ value: unit.code, label: localName(unit, i18n.language) }))}
        />
        <ItemPicker
          name="items"
          label={labels.items}
          hint={t('form.itemsHint')}
          chosen={form.values.items}
          onChange={(items) => form.set('items', items)}
          unit={form.values.unit || undefined}
          error={form.errors.items}
        />
        <AttachmentField
          name="attachmentIds"
          label={labels.attachmentIds}
          uploads={uploads}
          error={form.errors.attachmentIds}
        />
      </div>
    </div>
  )
}
