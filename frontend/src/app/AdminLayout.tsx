import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { adminNavigation } from './navigation'

/** The second menu above the office's own settings. */
export function AdminLayout() {
  const { t } = useTranslation('app')
  const { data: session } = useSuspenseQuery(sessionQuery)
  return (
    <>
      <nav aria-label={t('nav.adminLabel')} className="no-print mb-4 border-b border-line">
        <ul className="flex flex-wrap gap-x-6">
          {adminNavigation
            .filter(({ shown }) => shown(session))
            .map(({ key, to }) => (
              <li key={key}>
                <Link
                  to={to}
                  activeOptions={{ includeSearch: false }}
                  className="block border-b-[3px] border-transparent py-2 text-ink-soft hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-bold aria-[current=page]:text-accent"
                >
                  {t(`nav.${key}`)}
                </Link>
              </li>
            ))}
        </ul>
      </nav>
      <Outlet />
    </>
  )
}
