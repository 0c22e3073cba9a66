import { useTranslation } from 'react-i18next'
import { personParts } from '../form/person'
import type { Person } from '../queries'

/** What is known of a petitioner, masked or not. */
export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation('complaint')
  const known = personParts.filter((part) => person[part])
  if (known.length === 0) return <p className="text-ink-soft">{t('petitioner.anonymous')}</p>
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {known.map((part) => (
        <div key={part} className="contents">
          <dt className="text-ink-soft">{t(`petitioner.${part}`)}</dt>
          <dd className="[overflow-wrap:anywhere]">{person[part]}</dd>
        </div>
      ))}
    </dl>
  )
}
