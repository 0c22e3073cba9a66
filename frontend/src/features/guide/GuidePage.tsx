import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lexer } from 'marked'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '@/ui/Link'
import { Page } from '@/ui/Page'
import { anchorOf, sectionsOf } from './headings'
import { Markdown } from './Markdown'
import { guideQuery } from './queries'
import { useGuideWords } from './useGuideWords'

const route = getRouteApi('/help/$role')

/** What somebody in a role needs on the first day, and looks up later. It is written in Chinese, whatever the language of the screen is. */
export function GuidePage() {
  const { t, i18n } = useTranslation('guide')
  const { guide } = route.useRouteContext()
  const { data: text } = useSuspenseQuery(guideQuery(guide))
  const tokens = useMemo(() => lexer(text), [text])
  const { nameOf } = useGuideWords()
  return (
    <Page
      title={t('page.title', { role: nameOf(guide) })}
      actions={
        <Link to="/help" className="py-1.5">
          {t('page.back')}
        </Link>
      }
    >
      {i18n.language !== 'zh-TW' && <p className="mb-3">{t('chinese')}</p>}
      <div className="items-start gap-6 xl:flex">
        <article
          lang="zh-Hant-TW"
          className="card min-w-0 px-4 py-4 leading-7 sm:px-7 sm:py-5 xl:max-w-[58rem] xl:grow"
        >
          <Markdown tokens={tokens} />
        </article>
        <nav
          aria-labelledby="guide-sections"
          className="no-print sticky top-18 hidden max-h-[calc(100dvh-6rem)] w-64 shrink-0 overflow-y-auto xl:block"
        >
          <h2 id="guide-sections" className="mb-1.5 text-base">
            {t('page.sections')}
          </h2>
          <ul lang="zh-Hant-TW" className="border-s-2 border-line">
            {sectionsOf(tokens).map((section) => (
              <li key={section}>
                <Link to="." hash={anchorOf(section)} className="block px-3 py-1 leading-6">
                  {section}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Page>
  )
}
