import { useTranslation } from 'react-i18next'
import * as limits from '@/api/limits'
import { formatDay } from '@/lib/format'
import { RocDatePicker } from '@/ui/field/RocDatePicker'
import { TextField as TextBox } from '@/ui/field/TextField'
import type { TextField } from '../words'

type Props = {
  name: string
  field: TextField
  value: string
  required: boolean
  error?: string
  onChange: (value: string) => void
}

/** One box of a line. On paper its text stands without the box, so that nothing is cut off. */
export function LineText({ name, field, value, required, error, onChange }: Props) {
  const { t, i18n } = useTranslation('progress')
  const label = t(`field.${field}`)
  return (
    <div className="min-w-0">
      <div className="print:hidden [&_textarea]:min-h-16 [&_textarea]:field-sizing-content [&_textarea]:leading-6">
        {field === 'expectedOn' ? (
          <RocDatePicker {...{ name, label, value, required, error, onChange }} />
        ) : (
          <TextBox
            {...{ name, label, value, required, error, onChange }}
            rows={2}
            maxLength={limits.ProgressLineRequest[field]}
          />
        )}
      </div>
      <p className="hidden whitespace-pre-line print:block">
        <strong>{t('line.label', { label })}</strong>
        {field === 'expectedOn' && value !== '' ? formatDay(value, i18n.language) : value || '–'}
      </p>
    </div>
  )
}
