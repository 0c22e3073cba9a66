import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { TextField } from '@/ui/field/TextField'
import { personParts } from './person'
import type { ComplaintForm } from './useComplaintForm'

/** Who complained; all of it may stay empty. The browser is not to remember any of it. */
export function PersonFields({ form, labels, explain }: Pick<ComplaintForm, 'form' | 'labels'> & { explain: string }) {
  const { t } = useTranslation('complaint')
  return (
    <fieldset className="rounded-md border border-line p-3">
      <legend className="px-1 font-semibold">{t('petitioner.legend')}</legend>
      <p className="mb-2 text-sm text-ink-soft">{explain}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        {personParts.map((part) => (
          <TextField
            key={part}
            {...form.field(`petitioner.${part}`)}
            label={labels[`petitioner.${part}`]}
            autoComplete="off"
            maxLength={limits.Petitioner[part]}
          />
        ))}
      </div>
    </fieldset>
  )
}
