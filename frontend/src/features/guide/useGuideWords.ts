import { useTranslation } from 'react-i18next'
import { type Guide, roleOf } from './guides'

/** A page's name is that of its role, as it stands on the other screens. */
export function useGuideWords() {
  const { t } = useTranslation(['guide', 'identity'])
  const nameOf = (guide: Guide): string => {
    const role = roleOf(guide)
    return role ? t(`identity:role.${role}`) : t('visitor')
  }
  return { nameOf }
}
