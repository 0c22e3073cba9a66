import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { helpOf } from '@/features/guide/guides'
import { activeRoles, type Session } from '@/features/identity/queries'
import { UserMenu } from '@/features/identity/UserMenu'
import { officeQuery } from '@/features/organization/queries'
import { RemindersButton } from '@/features/reminder/RemindersButton'
import { Button } from '@/ui/Button'
import { cx } from '@/ui/cx'
import { HelpLink } from './HelpLink'
import { LanguageSwitch } from './LanguageSwitch'
import { MoreMenu } from './MoreMenu'
import { moreNavigation, navigation } from './navigation'

export function Header({ session }: { session: Session }) {
  const { t, i18n } = useTranslation('app')
  const { data: office } = useQuery(officeQuery)
  const [menuOpen, setMenuOpen] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the phone's menu
  useEffect(() => setMenuOpen(false), [path])
  const product = (i18n.language === 'zh-TW' && office?.productName) || t('product')
  const atWork = !session.mustChangePassword
  const entries = atWork ? navigation.filter(({ shown }) => shown(session)) : []
  const more = atWork ? moreNavigation.filter(({ shown }) => shown(session)) : []

  return (
    <header className="no-print sticky top-0 z-30 bg-header text-white">
      <div className="mx-auto flex min-h-14 max-w-[1400px] flex-wrap items-center gap-x-2 px-4 max-[22rem]:px-2 sm:gap-x-4 xl:flex-nowrap lg:px-7">
        <Link to="/" className="shrink-0 py-3 text-[1.1875rem] font-bold leading-8">
          {product}
        </Link>
        {i18n.language === 'zh-TW' && (
          // What there is room for: it gives way before anything wraps.
          <span className="hidden min-w-0 shrink-[99] truncate text-[0.9375rem] text-header-soft min-[85rem]:inline">
            {office?.name}
          </span>
        )}
        <span className="ms-auto flex shrink-0 items-center gap-2 xl:order-last xl:ms-0">
          {atWork && activeRoles(session).length > 0 && (
            <Suspense>
              <RemindersButton />
            </Suspense>
          )}
          <HelpLink session={session} />
        </span>
        <span className="xl:hidden">
          <Button
            kind="onDark"
            small
            aria-expanded={menuOpen}
            aria-controls="main-menu"
            onPress={() => setMenuOpen(!menuOpen)}
          >
            <span aria-hidden="true">☰</span>
            <span className={i18n.language === 'zh-TW' ? 'max-[22.5rem]:sr-only' : 'max-[24rem]:sr-only'}>
              {t('nav.menu')}
            </span>
          </Button>
        </span>
        <div
          id="main-menu"
          className={cx(
            'w-full items-center gap-x-4 pb-3 xl:flex xl:w-auto xl:grow xl:pb-0',
            menuOpen ? 'block' : 'hidden',
          )}
        >
          <nav aria-label={t('nav.label')}>
            {/* Chinese breaks anywhere; the office's name is what gives way. */}
            <ul className={cx('xl:flex xl:gap-x-3.5', i18n.language === 'zh-TW' && 'xl:whitespace-nowrap')}>
              {entries.map(({ key, to, exact }) => (
                <li key={key}>
                  <Link
                    to={to}
                    activeOptions={{ exact: exact ?? false, includeSearch: false }}
                    className="block border-mark py-2 leading-8 xl:pt-3 hover:text-mark aria-[current=page]:font-bold xl:border-b-[3px] xl:border-transparent xl:pb-[9px] xl:aria-[current=page]:border-mark"
                  >
                    {t(`nav.${key}`)}
                  </Link>
                </li>
              ))}
              {more.length > 0 && <MoreMenu entries={more} path={path} />}
            </ul>
          </nav>
          <div className="mt-2 flex shrink-0 items-center gap-3 xl:ms-auto xl:mt-0 xl:gap-2">
            <LanguageSwitch />
            {session.signedIn ? (
              <UserMenu session={session} help={helpOf(session)} />
            ) : (
              <Link to="/sign-in" className="rounded px-1 font-semibold underline-offset-4 hover:underline">
                {t('signIn')}
              </Link>
            )}
          </div>
        </div>
      </div>
    </header>
  )
}
