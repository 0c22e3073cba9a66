import { useTranslation } from 'react-i18next'
import { formatDate, formatInstant } from '@/lib/format'
import { Card } from '@/ui/Card'
import type { Improvement } from './queries'

type Event = Improvement['events'][number]

/** What happened to it, by whom, with which words, and what it said before; the newest first. */
export function History({ events }: Pick<Improvement, 'events'>) {
  const { t, i18n } = useTranslation('improvement')
  return (
    <Card title={t('detail.history')}>
      <ol className="divide-y divide-line">
        {events.toReversed().map(({ at, by, kind, day, words, changes }) => (
          <li key={`${at} ${kind}`} className="py-2 first:pt-0">
            <p>
              <span className="font-semibold">{t(`event.${kind}`)}</span> {by}{' '}
              <span className="whitespace-nowrap text-sm text-ink-soft">{formatInstant(at, i18n.language)}</span>
            </p>
            {day && <p>{t(`eventDay.${dayOf(kind)}`, { date: formatDate(day, i18n.language) })}</p>}
            {words && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{words}</p>}
            {/* What a first plan says is what it says now, less the changes above. */}
            {(kind === 'UPDATED' || kind === 'REPLANNED') && <Changes changes={changes} />}
          </li>
        ))}
      </ol>
    </Card>
  )
}

const dayOf = (kind: Event['kind']) => (kind === 'COMPLETED' ? 'completed' : 'due')

function Changes({ changes }: Pick<Event, 'changes'>) {
  const { t, i18n } = useTranslation('improvement')
  const read = (words?: string) =>
    words !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(words) ? formatDate(words, i18n.language) : words
  return (
    <ul className="mt-1 list-disc ps-5 text-[0.9375rem] [overflow-wrap:anywhere]">
      {changes.map(({ field, ...sides }) => {
        const words = {
          field: t(`field.${field}` as 'field.finding', { defaultValue: field }),
          before: read(sides.before),
          after: read(sides.after),
        }
        return (
          <li key={field}>
            {t(words.before ? (words.after ? 'change.changed' : 'change.removed') : 'change.added', words)}
          </li>
        )
      })}
    </ul>
  )
}
