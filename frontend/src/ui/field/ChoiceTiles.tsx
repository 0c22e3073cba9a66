import { cx } from '../cx'
import { RequiredMark, useFieldWords } from './FieldParts'
import type { Option } from './Select'
import type { FieldProps } from './TextField'

type Props = FieldProps & { options: Option[] }

/** One of a few choices, all in sight and big enough for a thumb. The browser's own radio buttons: arrow keys go through them. */
export function ChoiceTiles({ label, name, value, onChange, hint, error, required, options }: Props) {
  const { describedBy, hintLine, faultLine } = useFieldWords({ hint, error })
  return (
    <fieldset id={name} aria-describedby={describedBy} className="min-w-0">
      <legend className="mb-1 font-semibold">
        {label}
        {required && <RequiredMark />}
      </legend>
      {hintLine}
      <div className="grid grid-cols-2 gap-2 min-[30rem]:grid-cols-3">
        {options.map((option) => (
          <label
            key={option.value}
            className={cx(
              'flex min-h-12 cursor-pointer items-center gap-2 rounded-md border px-3 py-1.5 leading-5 focus-ring',
              option.value === value
                ? 'border-accent bg-accent font-semibold text-white'
                : 'border-line-strong bg-paper hover:bg-accent-soft',
              error !== undefined && 'border-late',
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            <span aria-hidden="true" className="w-3 shrink-0 text-sm">
              {option.value === value ? '●' : '○'}
            </span>
            <span className="min-w-0">{option.label}</span>
          </label>
        ))}
      </div>
      {faultLine}
    </fieldset>
  )
}
