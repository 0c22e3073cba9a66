import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { cx } from '@/ui/cx'
import { StatusBadge } from '@/ui/StatusBadge'
import type { NewsLine } from '../queries'

/** One item that is worth reading: how it stands and stood, and what is said of it beside what was said before. */
export function NewsItem({ line }: { line: NewsLine }) {
  const { t, i18n } = useTranslation(['consolidation', 'ui'])
  const { code, text, status, before, words, narrativeBefore, news } = line
  const { kind, narrative, cause, countermeasure, expectedOn, remark, correction, attachments } = words
  const said = narrative ?? (kind && t(`kind.${kind}`))
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge status={status} />
        {before !== undefined && before !== status && (
          <span className="text-sm text-ink-soft">{t('line.before', { status: t(`ui:status.${before}`) })}</span>
        )}
        {news
          .filter((reason) => reason !== 'NOT_GREEN' && reason !== 'STATUS_CHANGED')
          .map((reason) => (
            <span key={reason} className="rounded border border-line-strong px-1.5 text-sm">
              {t(`news.${reason}`)}
            </span>
          ))}
        {attachments.length > 0 && (
          <span className="text-sm text-ink-soft">{t('line.files', { count: attachments.length })}</span>
        )}
      </div>
      <p className="mt-1 text-[0.9375rem] text-ink-soft" lang="zh-Hant-TW">
        <span className="me-1.5 tabular-nums">{code}</span>
        {text}
      </p>
      <dl className="mt-1 space-y-1 [overflow-wrap:anywhere]">
        <Words head={t('line.narrative')}>{said ?? <span className="text-ink-soft">{t('line.nothing')}</span>}</Words>
        {narrativeBefore !== undefined && narrativeBefore !== narrative && (
          <Words head={t('line.narrativeBefore')} soft>
            {narrativeBefore}
          </Words>
        )}
        {cause && <Words head={t('line.cause')}>{cause}</Words>}
        {countermeasure && <Words head={t('line.countermeasure')}>{countermeasure}</Words>}
        {expectedOn && <Words head={t('line.expectedOn')}>{formatDate(expectedOn, i18n.language)}</Words>}
        {remark && (
          <Words head={t('line.remarkHead')} marked>
            {remark}
          </Words>
        )}
        {correction && (
          <Words head={t('line.correction', { by: correction.by })} soft>
            {correction.before ?? t('line.wasEmpty')}
          </Words>
        )}
      </dl>
    </li>
  )
}

type WordsProps = { head: string; children: ReactNode; soft?: boolean; marked?: boolean }

function Words({ head, children, soft, marked }: WordsProps) {
  return (
    <div className={cx('sm:flex sm:gap-3', soft && 'text-ink-soft', marked && 'border-s-4 border-mark ps-2')}>
      <dt className="shrink-0 text-sm leading-6 text-ink-soft sm:w-24">{head}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
