import { cx } from '../cx'
import { RequiredMark, useFieldWords } from './FieldParts'
import type { FieldProps } from './TextField'

export type Option = { value: string; label: string }

type Props = FieldProps & {
  options: Option[]
  /** What an empty value says, such as "all"; absent where a choice must be made. */
  emptyLabel?: string
  /** The label stands beside the box, for a choice in a page's head. */
  inline?: boolean
  /** The label is only read out, where the choices say by themselves what they are. */
  bare?: boolean
}

/**
 * One choice of a list. The browser's own element: phones open their wheel, every reader knows it, and it weighs nothing, where
 * React Aria's would bring 30 kB of lists and overlays into each page with a filter.
 */
export function Select(props: Props) {
  const { label, name, value, onChange, onBlur, hint, error, required, options, emptyLabel, inline, bare } = props
  const { describedBy, hintLine, faultLine } = useFieldWords({ hint, error })
  return (
    <div className={cx('min-w-0', inline && 'flex items-center gap-2')}>
      <label htmlFor={name} className={cx('font-semibold', bare ? 'sr-only' : inline ? 'shrink-0' : 'mb-1 block')}>
        {label}
        {required && <RequiredMark />}
      </label>
      {hintLine}
      <select
        id={name}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        aria-required={required || undefined}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy}
        className={cx('field-box cursor-pointer truncate', error !== undefined && 'border-2 border-late')}
      >
        {(emptyLabel !== undefined || value === '') && <option value="">{emptyLabel ?? ''}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {faultLine}
    </div>
  )
}
