import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { Suspense } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useTranslation } from 'react-i18next'
import { sessionQuery } from '@/features/identity/queries'
import { officeQuery } from '@/features/organization/queries'
import { PageSkeleton } from '@/ui/notice/Skeleton'
import { ToastRegion } from '@/ui/notice/Toast'
import { Header } from './Header'

/** The frame around every page. */
export function Layout() {
  const { t, i18n } = useTranslation('app')
  const { data: session } = useSuspenseQuery(sessionQuery)

  return (
    <I18nProvider locale={i18n.language === 'zh-TW' ? 'zh-TW' : 'en-US'}>
      <a
        href="#main"
        className="sr-only z-50 rounded bg-paper px-4 py-2 font-semibold text-accent focus:not-sr-only focus:fixed focus:left-2 focus:top-2"
      >
        {t('skip')}
      </a>
      <Header session={session} />
      {session.demo && (
        <p className="no-print border-b border-mark bg-watch-soft px-4 py-1 text-center text-[0.9375rem]">
          {t('demo')}
        </p>
      )}
      {session.actingFor && (
        <p role="status" className="no-print border-b border-line bg-accent-soft px-4 py-1.5 text-center font-semibold">
          {t('actingFor', { name: session.actingFor.displayName })}
        </p>
      )}
      <PrintHead />
      <main id="main" tabIndex={-1} className="mx-auto min-h-[calc(100dvh-9rem)] max-w-[1400px] px-4 py-3 lg:px-7">
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <ToastRegion />
    </I18nProvider>
  )
}

/** On paper the office's name stands in the place of the menu. */
function PrintHead() {
  const { t } = useTranslation('app')
  const { data: office } = useQuery(officeQuery)
  return (
    <p className="mb-2 hidden justify-between border-b border-ink pb-1 print:flex">
      <span>{office?.name}</span>
      <span>{office?.productName ?? t('product')}</span>
    </p>
  )
}

function Footer() {
  const { t } = useTranslation('app')
  return (
    <footer className="no-print mt-6 border-t border-line py-3 text-sm text-ink-soft">
      <div className="mx-auto flex max-w-[1400px] flex-wrap justify-between gap-x-6 gap-y-1 px-4 lg:px-7">
        <span>{t('footer.roc')}</span>
        <nav aria-label={t('footer.label')} className="flex flex-wrap gap-x-6">
          <Link to="/help" className="underline-offset-4 hover:underline">
            {t('footer.help')}
          </Link>
          <a href="/openapi.yaml" className="underline-offset-4 hover:underline">
            {t('footer.contract')}
          </a>
        </nav>
      </div>
    </footer>
  )
}
