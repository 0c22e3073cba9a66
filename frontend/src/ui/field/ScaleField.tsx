import { cx } from '../cx'
import { RequiredMark, useFieldWords } from './FieldParts'
import type { Option } from './Select'
import type { FieldProps } from './TextField'

type Props = FieldProps & {
  /** The points of the scale, the best first. */
  options: Option[]
  /** What stands apart from the scale, such as "does not apply". */
  apart?: Option
}

/** A few points side by side, each with its word and big enough for a thumb. The browser's own radio buttons: arrow keys go through them. */
export function ScaleField({ label, name, value, onChange, hint, error, required, options, apart }: Props) {
  const { describedBy, hintLine, faultLine } = useFieldWords({ hint, error })
  const tile = (option: Option, className: string) => {
    const chosen = option.value === value
    return (
      <label
        key={option.value}
        className={cx(
          'flex cursor-pointer items-center justify-center gap-1 rounded-md border px-1 text-center focus-ring',
          chosen
            ? 'border-accent bg-accent font-semibold text-white'
            : 'border-line-strong bg-paper hover:bg-accent-soft',
          error !== undefined && 'border-late',
          className,
        )}
      >
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={chosen}
          onChange={() => onChange(option.value)}
          className="sr-only"
        />
        <span aria-hidden="true" className="text-sm leading-4">
          {chosen ? '●' : '○'}
        </span>
        <span>{option.label}</span>
      </label>
    )
  }
  return (
    <fieldset id={name} aria-describedby={describedBy} className="min-w-0">
      <legend className="mb-1.5 font-semibold">
        {label}
        {required && <RequiredMark />}
      </legend>
      {hintLine}
      <div className="grid grid-cols-5 gap-1.5">
        {options.map((option) =>
          tile(option, 'min-h-18 flex-col py-1.5 text-sm leading-4.5 sm:text-base sm:leading-5'),
        )}
      </div>
      {apart && <div className="mt-1.5">{tile(apart, 'inline-flex min-h-11 px-3 text-sm')}</div>}
      {faultLine}
    </fieldset>
  )
}
