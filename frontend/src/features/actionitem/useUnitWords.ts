import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { officeQuery } from '@/features/organization/queries'
import type { ActionItemRow } from './queries'

/** Who is responsible for a row, in words: the plan's own, such as 各課室, in Chinese; the units' names in English. */
export function useUnitWords(): (row: ActionItemRow) => string {
  const { t, i18n } = useTranslation('actionitem')
  const { data: office } = useQuery(officeQuery)
  const names = new Map(office?.units.map(({ code, nameEn }) => [code, nameEn]))
  return ({ unitWords, unitCodes }) =>
    i18n.language === 'en' && office
      ? unitCodes.map((code) => names.get(code) ?? code).join(t('comma'))
      : unitWords.join(t('comma'))
}
