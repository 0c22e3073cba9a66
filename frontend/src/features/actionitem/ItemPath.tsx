import { useTranslation } from 'react-i18next'
import { Link } from '@/ui/Link'
import type { ActionItem } from './queries'

/** Where the item stands in the plan; each step leads to the items below it. */
export function ItemPath({ path }: { path: ActionItem['path'] }) {
  const { t } = useTranslation('actionitem')
  return (
    <nav aria-label={t('item.path')} className="mb-1 text-[0.9375rem]">
      <ol className="flex flex-wrap gap-x-2">
        <li>
          <Link to="/action-items">{t('list.title')}</Link>
        </li>
        {path
          .filter(({ title }) => title)
          .map(({ code, title }) => (
            <li key={code}>
              <span aria-hidden="true" className="me-2 text-ink-soft">
                ›
              </span>
              <Link to="/action-items" search={{ heading: code }}>
                {code} {title}
              </Link>
            </li>
          ))}
      </ol>
    </nav>
  )
}
