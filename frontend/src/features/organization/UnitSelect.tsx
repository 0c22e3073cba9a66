import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Select } from '@/ui/field/Select'
import { officeQuery } from './queries'

type Props = {
  label: string
  /** The box's id, where a second one may stand on the page. */
  name?: string
  /** What the empty choice says: the whole office, or all. */
  emptyLabel: string
  /** The code of a unit. */
  value?: string
  onChange: (code: string | undefined) => void
  inline?: boolean
  bare?: boolean
}

/** Chooses one of the office's units by its code, or none. A unit of the address that is no longer at work is still named. */
export function UnitSelect({ label, name = 'unit', emptyLabel, value, onChange, inline, bare }: Props) {
  const { i18n } = useTranslation()
  const { data } = useQuery(officeQuery)
  const units = (data?.units ?? []).filter(({ active, code }) => active || code === value)
  return (
    <Select
      inline={inline}
      bare={bare}
      label={label}
      name={name}
      value={value ?? ''}
      emptyLabel={emptyLabel}
      options={units.map((unit) => ({ value: unit.code, label: localName(unit, i18n.language) }))}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  )
}
