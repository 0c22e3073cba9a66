import { CheckField } from '@/ui/field/CheckboxGroup'

type Props = { name: string; label: string; hint: string; value: boolean; onChange: (value: boolean) => void }

/** A yes or no that needs a word of explanation. */
export function FlagField({ hint, name, label, value, onChange }: Props) {
  return (
    <div>
      <CheckField name={name} label={label} value={value} onChange={onChange} />
      <p className="ms-7 text-sm text-ink-soft">{hint}</p>
    </div>
  )
}
