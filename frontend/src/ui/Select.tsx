import { Button as AriaButton } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { FieldFault, FieldHint, FieldLabel, type FieldProps } from './TextField'

export type Option = { value: string; label: string }

type Props = FieldProps & {
  options: Option[]
  /** What an empty value says, such as 全部; absent where a choice must be made. */
  emptyLabel?: string
}

// React Aria takes '' for "nothing chosen", so the choice of nothing needs a key of its own.
const emptyKey = '__empty__'

/** One choice of a list. */
export function Select({ label, name, value, onChange, onBlur, hint, error, required, options, emptyLabel }: Props) {
  const all = emptyLabel === undefined ? options : [{ value: emptyKey, label: emptyLabel }, ...options]
  const chosen = value === '' && emptyLabel !== undefined ? emptyKey : value
  return (
    <AriaSelect
      id={name}
      value={chosen === '' ? null : chosen}
      onChange={(key) => onChange(key === emptyKey || key === null ? '' : String(key))}
      onBlur={onBlur}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="min-w-0"
    >
      <FieldLabel required={required}>{label}</FieldLabel>
      {hint && <FieldHint>{hint}</FieldHint>}
      <AriaButton className="field-box flex cursor-pointer items-center justify-between gap-2 text-start">
        <SelectValue className="truncate placeholder-shown:text-ink-soft" />
        <span aria-hidden="true">▾</span>
      </AriaButton>
      <FieldFault>{error}</FieldFault>
      <Popover className="card max-h-80 w-(--trigger-width) min-w-40 overflow-y-auto p-1 shadow-lg">
        <ListBox items={all} className="outline-none">
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className="cursor-pointer rounded px-3 py-1.5 outline-none focus:bg-accent-soft selected:font-semibold"
            >
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
