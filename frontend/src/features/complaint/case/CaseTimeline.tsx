import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '@/lib/format'
import { Card } from '@/ui/Card'
import type { Complaint } from '../queries'

/** What happened to the case, by whom and with which words, the newest first. */
export function CaseTimeline({ events }: Pick<Complaint, 'events'>) {
  const { t, i18n } = useTranslation('complaint')
  // A deadline that the calendar moved tells both days, as the wire writes them.
  const readable = (kind: string, words: string) =>
    kind === 'DEADLINE_MOVED' ? words.replace(/\d{4}-\d{2}-\d{2}/g, (day) => formatDate(day, i18n.language)) : words
  return (
    <Card title={t('detail.timeline')}>
      <ol className="ms-1.5 border-s-2 border-line">
        {events.toReversed().map(({ at, by, kind, words, dueOn }) => (
          <li key={`${at} ${kind}`} className="relative py-2 ps-4 first:pt-0">
            <span
              aria-hidden="true"
              className="absolute -start-[7px] top-3.5 size-3 rounded-full border-2 border-accent bg-paper group-first:top-1.5"
            />
            <p>
              <span className="font-semibold">{t(`event.${kind}`)}</span> {by}{' '}
              <span className="whitespace-nowrap text-sm text-ink-soft">{formatInstant(at, i18n.language)}</span>
            </p>
            {dueOn && (
              <p className="text-[0.9375rem]">{t('detail.until', { date: formatDate(dueOn, i18n.language) })}</p>
            )}
            {words && (
              <p className="whitespace-pre-line text-[0.9375rem] [overflow-wrap:anywhere]">{readable(kind, words)}</p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
