import { Checkbox } from 'react-aria-components/Checkbox'
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { cx } from '../cx'
import type { Option } from './Select'
import { FieldFault, FieldHint, FieldLabel, type FieldProps } from './TextField'

type Props = Omit<FieldProps, 'value' | 'onChange'> & {
  value: string[]
  onChange: (value: string[]) => void
  options: Option[]
}

/** Several choices of a short list, all of them in sight. */
export function CheckboxGroup({ label, name, value, onChange, hint, error, required, options }: Props) {
  return (
    <AriaCheckboxGroup
      id={name}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isRequired={required}
      validationBehavior="aria"
    >
      <FieldLabel required={required}>{label}</FieldLabel>
      {hint && <FieldHint>{hint}</FieldHint>}
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            className="group flex min-h-8 cursor-pointer items-center gap-2"
          >
            {({ isSelected }) => (
              <>
                <CheckMark on={isSelected} />
                {option.label}
              </>
            )}
          </Checkbox>
        ))}
      </div>
      <FieldFault>{error}</FieldFault>
    </AriaCheckboxGroup>
  )
}

type CheckProps = { label: string; name: string; value: boolean; onChange: (value: boolean) => void }

/** One yes or no. */
export function CheckField({ label, name, value, onChange }: CheckProps) {
  return (
    <Checkbox
      id={name}
      isSelected={value}
      onChange={onChange}
      className="group flex min-h-8 cursor-pointer items-center gap-2"
    >
      {({ isSelected }) => (
        <>
          <CheckMark on={isSelected} />
          {label}
        </>
      )}
    </Checkbox>
  )
}

function CheckMark({ on }: { on: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'flex size-5 items-center justify-center rounded border text-sm font-bold',
        on ? 'border-accent bg-accent text-white' : 'border-line-strong bg-paper',
      )}
    >
      {on && '✓'}
    </span>
  )
}
