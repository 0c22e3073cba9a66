import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Link } from '@/ui/Link'
import { activityKindsQuery } from '../queries'

/** Ways to the lists that stand for themselves: media items, drills. */
export function KindLinks({ kind }: { kind?: string }) {
  const { t, i18n } = useTranslation('activity')
  const { data: kinds } = useQuery(activityKindsQuery)
  const own = kinds?.items.filter(({ form, active, code }) => form !== 'PLAIN' && (active || code === kind)) ?? []
  if (own.length === 0) return null
  const here = own.some(({ code }) => code === kind) ? kind : undefined
  const entries = [
    { code: undefined, name: t('list.allKinds') },
    ...own.map((one) => ({ code: one.code, name: localName(one, i18n.language) })),
  ]
  return (
    <nav aria-label={t('list.kinds')} className="no-print mb-2">
      <ul className="flex flex-wrap gap-x-5">
        {entries.map(({ code, name }) => (
          <li key={code ?? ''}>
            <Link
              to="/activities"
              search={{ kind: code }}
              activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
              aria-current={code === here ? 'page' : undefined}
              className="inline-block border-b-[3px] border-transparent py-1 aria-[current=page]:border-mark aria-[current=page]:font-bold"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
