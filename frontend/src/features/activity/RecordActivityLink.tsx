import { useTranslation } from 'react-i18next'
import { ButtonLink, linkTo } from '@/ui/Link'

/** Leads to the entry of an activity for an item. */
export function RecordActivityLink({ item }: { item: string }) {
  const { t } = useTranslation('status')
  return <ButtonLink {...linkTo({ to: '/activities', search: { item } })}>{t('activities.record')}</ButtonLink>
}
