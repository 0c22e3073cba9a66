import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { unitsQuery } from './queries'

/** A unit's name in the page's language. */
export function useUnitName() {
  const { i18n } = useTranslation()
  const { data } = useQuery(unitsQuery)
  return (id?: string) => {
    const unit = data?.units.find((one) => one.id === id)
    return unit && (i18n.language === 'en' ? unit.nameEn : unit.name)
  }
}

/** The units that may be chosen, as options of a select. */
export function useUnitOptions() {
  const { i18n } = useTranslation()
  const { data } = useQuery(unitsQuery)
  return (data?.units ?? [])
    .filter(({ active }) => active)
    .map(({ id, name, nameEn }) => ({ value: id, label: i18n.language === 'en' ? nameEn : name }))
}
