import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { TextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { RequiredMark } from './FieldParts'

export type FieldProps = {
  label: string
  /** Also the element's id, so that the error summary can lead to it. */
  name: string
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** A line under the label that helps before anything goes wrong. */
  hint?: ReactNode
  error?: string
  required?: boolean
}

type Props = FieldProps & {
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  maxLength?: number
  /** More than one makes it a text area. */
  rows?: number
  placeholder?: string
}

/** Label above, hint, box, and the error right at the box. */
export function TextField(props: Props) {
  const { label, name, hint, error, rows, placeholder, required, type, ...rest } = props
  return (
    <AriaTextField
      {...rest}
      id={name}
      name={name}
      type={type as 'text' | 'password' | 'email'}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      isRequired={required}
    >
      <FieldLabel required={required}>{label}</FieldLabel>
      {hint && <FieldHint>{hint}</FieldHint>}
      {rows && rows > 1 ? (
        <TextArea rows={rows} placeholder={placeholder} className="field-box invalid:border-2 invalid:border-late" />
      ) : (
        <Input placeholder={placeholder} className="field-box invalid:border-2 invalid:border-late" />
      )}
      <FieldFault>{error}</FieldFault>
    </AriaTextField>
  )
}

export function FieldLabel({ children, required }: { children: ReactNode; required?: boolean }) {
  return (
    <Label className="mb-1 block font-semibold">
      {children}
      {required && <RequiredMark />}
    </Label>
  )
}

export function FieldHint({ children }: { children: ReactNode }) {
  return (
    <Text slot="description" className="mb-1 block text-sm text-ink-soft">
      {children}
    </Text>
  )
}

export function FieldFault({ children }: { children?: string }) {
  if (children === undefined) return null
  return (
    <FieldError className="mt-1 block text-[0.9375rem] font-semibold text-late">
      <span aria-hidden="true">■ </span>
      {children}
    </FieldError>
  )
}
