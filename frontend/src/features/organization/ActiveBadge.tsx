import { useTranslation } from 'react-i18next'
import { Badge } from '@/ui/Badge'

export function ActiveBadge({ active }: { active: boolean }) {
  const { t } = useTranslation('organization')
  return active ? (
    <Badge look="good" shape="●" words={t('active.yes')} />
  ) : (
    <Badge look="none" shape="○" words={t('active.no')} />
  )
}
