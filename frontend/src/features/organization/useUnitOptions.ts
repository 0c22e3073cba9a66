import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { officeQuery } from './queries'

/** The units as options of a select, in the page's language. */
export function useUnitOptions() {
  const { i18n } = useTranslation()
  const { data } = useQuery(officeQuery)
  return (data?.units ?? []).map(({ id, name, nameEn }) => ({
    value: id,
    label: i18n.language === 'en' ? nameEn : name,
  }))
}
