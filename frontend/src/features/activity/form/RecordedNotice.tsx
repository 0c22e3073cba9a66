import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { Button } from '@/ui/Button'
import { ButtonLink, Link } from '@/ui/Link'
import type { Activity } from '../queries'
import { useQuantities } from './useQuantities'

/** Says that it is stored and what it counts for. */
export function RecordedNotice({ activity, onAgain }: { activity: Activity; onAgain: () => void }) {
  const { t, i18n } = useTranslation('activity')
  const quantities = useQuantities()
  const heading = useRef<HTMLHeadingElement>(null)
  // The form with the focus is gone; the news takes it, so that a screen reader reads it.
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="recorded" className="card max-w-3xl border-good p-5">
      <h2 id="recorded" ref={heading} tabIndex={-1} className="text-xl text-good">
        <span aria-hidden="true">✓ </span>
        {t('done.title')}
      </h2>
      <p className="mt-1 [overflow-wrap:anywhere]">
        {t('done.what', { date: formatDay(activity.happenedOn, i18n.language), title: activity.title })}
        <span className="block text-ink-soft">{quantities(activity)}</span>
      </p>
      <p className="mt-3 font-semibold">{t('done.counts', { count: activity.items.length })}</p>
      <ul className="mt-1 divide-y divide-line">
        {activity.items.map(({ lineageId, code, text }) => (
          <li key={lineageId} className="py-1.5">
            <Link to="/action-items/$id" params={{ id: code }}>
              <span className="me-2 font-semibold">{code}</span>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button kind="primary" onPress={onAgain}>
          {t('done.again')}
        </Button>
        <ButtonLink to="/activities/$id" params={{ id: activity.id }}>
          {t('done.show')}
        </ButtonLink>
        <ButtonLink to="/activities">{t('done.list')}</ButtonLink>
      </div>
    </section>
  )
}
