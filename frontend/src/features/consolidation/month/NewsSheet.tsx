import { useTranslation } from 'react-i18next'
import { localName } from '@/lib/local-name'
import { Button } from '@/ui/Button'
import { Card } from '@/ui/Card'
import { statuses } from '@/ui/chart/StatusShape'
import { Link, linkTo } from '@/ui/Link'
import type { News } from '../queries'
import { StandingBadge } from '../StandingBadge'
import { NewsItem } from './NewsItem'

type Props = {
  news: News
  done?: 'review' | 'return'
  onAsk: (step: 'review' | 'return', news: News) => void
}

/** What is new in one report, the worst first, and what may be decided about it. On a phone the buttons stay at the thumb. */
export function NewsSheet({ news, done, onAsk }: Props) {
  const { t, i18n } = useTranslation('consolidation')
  const { unit, submittedBy, lateDays, remark, unchanged, allowedActions } = news
  const lines = news.lines.toSorted((one, other) => statuses.indexOf(one.status) - statuses.indexOf(other.status))
  const may = (step: 'review' | 'return') => !done && allowedActions.includes(step)
  const name = localName(unit, i18n.language)
  const mayDecide = may('review') || may('return')
  return (
    <Card
      title={name}
      aside={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.9375rem]">
          <StandingBadge standing={done === 'review' ? 'REVIEWED' : done === 'return' ? 'RETURNED' : news.state} />
          {submittedBy && <span>{t('review.by', { by: submittedBy })}</span>}
          {lateDays !== undefined && lateDays > 0 && (
            <span className="font-semibold text-behind">{t('due.late', { count: lateDays })}</span>
          )}
          <Link {...linkTo({ to: `/progress/${news.reportId}` })} className="font-semibold">
            {t('review.open')}
          </Link>
        </span>
      }
    >
      <p className="text-ink-soft">
        {t(lines.length === 0 ? 'review.same' : 'review.sum', { count: lines.length, unchanged })}
      </p>
      {remark && (
        <p className="mt-2 border-s-4 border-mark ps-3 [overflow-wrap:anywhere]">
          <strong>{t('line.remark')}</strong>
          {remark}
        </p>
      )}
      <ol className="mt-2 divide-y divide-line">
        {lines.map((line) => (
          <NewsItem key={line.lineageId} line={line} />
        ))}
      </ol>
      {!done && !allowedActions.includes('review') && allowedActions.includes('return') && (
        <p className="mt-2 text-watch">
          <span aria-hidden="true">▲ </span>
          {t('whyNot.own')}
        </p>
      )}
      {mayDecide && (
        <div className="thumb-bar no-print sticky bottom-0 -mx-4 -mb-4 mt-3 flex justify-end gap-2 rounded-b-card border-t border-line bg-paper px-4 py-2.5 phone:*:grow">
          {may('return') && (
            <Button aria-label={t('review.returnOf', { unit: name })} onPress={() => onAsk('return', news)}>
              {t('keys.return.words')}
            </Button>
          )}
          {may('review') && (
            <Button
              kind="primary"
              aria-label={t('review.reviewOf', { unit: name })}
              onPress={() => onAsk('review', news)}
            >
              {t('keys.review.words')}
            </Button>
          )}
        </div>
      )}
    </Card>
  )
}
