import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { asProblem } from '@/api/problem'
import { formatDate, formatInstant } from '@/lib/format'
import { Card } from '@/ui/Card'
import { ProblemNotice } from '@/ui/notice/ProblemNotice'
import { Skeleton } from '@/ui/notice/Skeleton'
import { type ActivityRevision, activityRevisionsQuery } from './queries'

/** Who did what to a record and why, in sentences, the newest first. */
export function ActivityHistory({ id }: { id: string }) {
  const { t, i18n } = useTranslation('activity')
  const { data, error } = useQuery(activityRevisionsQuery(id))
  return (
    <Card title={t('history.title')}>
      {error && <ProblemNotice problem={asProblem(error)} kept={t('history.failed')} />}
      {!data && !error && <Skeleton lines={3} />}
      <ol className="divide-y divide-line">
        {data?.items.map((revision) => (
          <li key={revision.number} className="py-2 first:pt-0">
            <p>
              {t('history.line', { by: revision.by, doing: t(`history.${revision.doing}`) })}{' '}
              <span className="text-sm text-ink-soft">{formatInstant(revision.at, i18n.language)}</span>
            </p>
            {revision.reason && <p>{t('history.reason', { reason: revision.reason })}</p>}
            {/* What a record was first is what it is, less the changes above; to list it all would hide them. */}
            {revision.doing === 'UPDATED' && <Changes changes={revision.changes} />}
          </li>
        ))}
      </ol>
    </Card>
  )
}

function Changes({ changes }: Pick<ActivityRevision, 'changes'>) {
  const { t, i18n } = useTranslation('activity')
  const named = (field: string) =>
    i18n.exists(`activity:history.field.${field}`) ? t(`history.field.${field}` as 'history.field.title') : field
  const read = (field: string, words?: string) => {
    if (words === undefined) return undefined
    if (field === 'medium') return t(`media.mediums.${words as 'OTHER'}`)
    if (field === 'tone') return t(`media.tones.${words as 'NEUTRAL'}`)
    if (field === 'responseNeeded') return t(words === 'true' ? 'kinds.yes' : 'kinds.no')
    return /^\d{4}-\d{2}-\d{2}$/.test(words) ? formatDate(words, i18n.language) : words
  }
  return (
    <ul className="mt-1 list-disc ps-5 text-[0.9375rem] [overflow-wrap:anywhere]">
      {changes.map(({ field, ...sides }) => {
        const words = { field: named(field), before: read(field, sides.before), after: read(field, sides.after) }
        return (
          <li key={field}>
            {t(words.before ? (words.after ? 'history.changed' : 'history.removed') : 'history.added', words)}
          </li>
        )
      })}
    </ul>
  )
}
