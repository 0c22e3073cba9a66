import { useTranslation } from 'react-i18next'
import { Facts } from '@/ui/Facts'
import { personParts } from '../form/person'
import type { Person } from '../queries'

/** What is known of a petitioner, masked or not. */
export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation('complaint')
  const known = personParts.filter((part) => person[part])
  if (known.length === 0) return <p className="text-ink-soft">{t('petitioner.anonymous')}</p>
  return <Facts facts={known.map((part) => [t(`petitioner.${part}`), person[part]])} />
}
