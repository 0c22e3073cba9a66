import { type KeyboardEvent, type RefObject, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { StatusShape, statuses } from '@/ui/chart/StatusShape'
import { cx } from '@/ui/cx'
import type { News } from '../queries'
import { StandingShape } from '../StandingBadge'
import type { Desk } from './review-desk'

type Props = {
  ref: RefObject<HTMLDivElement | null>
  rows: News[]
  done: Desk['done']
  chosen: News
  onChoose: (news: News) => void
  onOpen: (news: News) => void
  onAsk: (step: 'review' | 'return', news: News) => void
}

/** So many places a key leads on; Infinity is the end of the list. */
const moves: Record<string, number> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** The reports that wait. Its keys act only while it has the focus: arrows, J and K choose, A reviews, R returns, Enter opens. */
export function ReviewList({ ref, rows, done, chosen, onChoose, onOpen, onAsk }: Props) {
  const { t } = useTranslation('consolidation')
  const id = useId()
  const place = rows.indexOf(chosen)

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const move = moves[key]
    if (move !== undefined) {
      const next = rows[Math.min(Math.max(place + move, 0), rows.length - 1)]
      if (next) {
        onChoose(next)
        ref.current?.querySelectorAll<HTMLElement>('[role="option"]')[rows.indexOf(next)]?.focus()
      }
    } else if (key === 'Enter') onOpen(chosen)
    else if (key === 'a') onAsk('review', chosen)
    else if (key === 'r') onAsk('return', chosen)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div
        ref={ref}
        role="listbox"
        aria-label={t('review.list')}
        aria-describedby={id}
        onKeyDown={onKeyDown}
        className="card divide-y divide-line"
      >
        {rows.map((news) => (
          <Option
            key={news.reportId}
            news={news}
            done={done[news.reportId]}
            chosen={news === chosen}
            onChoose={() => onChoose(news)}
          />
        ))}
      </div>
      <p id={id} className="no-print flex flex-wrap gap-x-3 gap-y-0.5 text-sm text-ink-soft phone:sr-only">
        {(['move', 'review', 'return', 'open'] as const).map((key) => (
          <span key={key} className="whitespace-nowrap">
            <kbd className="me-1 rounded border border-line-strong bg-paper px-1">{t(`keys.${key}.key`)}</kbd>
            {t(`keys.${key}.words`)}
          </span>
        ))}
      </p>
    </>
  )
}

type OptionProps = { news: News; done?: 'review' | 'return'; chosen: boolean; onChoose: () => void }

function Option({ news, done, chosen, onChoose }: OptionProps) {
  const { t, i18n } = useTranslation(['consolidation', 'ui'])
  const counted = statuses
    .slice(0, 3)
    .map((status) => ({ status, count: news.lines.filter((line) => line.status === status).length }))
    .filter(({ count }) => count > 0)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around it takes the keys
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      onClick={onChoose}
      className={cx(
        'cursor-pointer border-s-4 px-3 py-2 first:rounded-t-card last:rounded-b-card',
        chosen ? 'border-s-accent bg-accent-soft' : 'border-s-transparent hover:bg-accent-soft/50',
      )}
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className={cx('font-semibold', done && 'text-ink-soft')}>{localName(news.unit, i18n.language)}</span>
        {done && (
          <span className={cx('flex items-center gap-1 text-sm', done === 'review' ? 'text-good' : 'text-behind')}>
            <StandingShape standing={done === 'review' ? 'REVIEWED' : 'RETURNED'} />
            {t(`standing.${done === 'review' ? 'REVIEWED' : 'RETURNED'}`)}
          </span>
        )}
      </span>
      <span className="flex flex-wrap gap-x-3 text-sm">
        {counted.map(({ status, count }) => (
          <span key={status} className="flex items-center gap-1">
            <StatusShape status={status} />
            {t(`ui:status.${status}`)} {count}
          </span>
        ))}
        <span className="text-ink-soft">
          {news.lines.length === 0 ? t('review.quiet') : t('review.changed', { count: news.lines.length })}
        </span>
      </span>
    </div>
  )
}
