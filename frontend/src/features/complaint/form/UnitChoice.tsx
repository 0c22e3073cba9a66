import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { officeQuery } from '@/features/organization/queries'
import { localName } from '@/lib/local-name'
import { Select } from '@/ui/field/Select'
import type { FieldProps } from '@/ui/field/TextField'

/** The unit that gets a case, as a field of a form. */
export function UnitChoice(props: FieldProps) {
  const { i18n } = useTranslation()
  const { data: office } = useQuery(officeQuery)
  const units = (office?.units ?? []).filter(({ active }) => active)
  return (
    <Select {...props} options={units.map((unit) => ({ value: unit.code, label: localName(unit, i18n.language) }))} />
  )
}
