import { useTranslation } from 'react-i18next'
import { formatDate, formatNumber } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { StatusBar } from '@/ui/chart/StatusBar'
import { StatusShape, statuses } from '@/ui/chart/StatusShape'
import { StatusBadge } from '@/ui/StatusBadge'
import type { PublishedLine, PublishedUnit } from '../queries'

/** Something is to be told of it: words, activities, or that it is not as it should be. What just goes on is folded away. */
const isTold = ({ narrative, cause, status, done }: PublishedLine) =>
  Boolean(narrative || cause) || done.activities > 0 || ['OVERDUE', 'BEHIND', 'ATTENTION'].includes(status)

/** What a unit achieved in a month: how its items stand, what is told of them, and in a fold what just went on. */
export function PublishedUnitCard({ unit }: { unit: PublishedUnit }) {
  const { t, i18n } = useTranslation(['consolidation', 'ui'])
  const told = unit.lines.filter(isTold)
  const others = unit.lines.filter((line) => !isTold(line))
  const counts = statuses
    .map((status) => ({ status, count: unit.lines.filter((line) => line.status === status).length }))
    .filter(({ count }) => count > 0)
  return (
    <Card title={localName(unit, i18n.language)} aside={t('published.items', { count: unit.lines.length })}>
      <StatusBar counts={counts} className="h-2" />
      <ul className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem]">
        {counts.map(({ status, count }) => (
          <li key={status} className="flex items-center gap-1.5">
            <StatusShape status={status} />
            {t(`ui:status.${status}`)} <strong>{count}</strong>
          </li>
        ))}
      </ul>
      {told.length > 0 && (
        <ol className="mt-2 divide-y divide-line border-t border-line">
          {told.map((line) => (
            <Told key={line.code} line={line} />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <details className="mt-2 border-t border-line pt-2">
          <summary className="cursor-pointer font-semibold text-accent">
            {t('published.goOn', { count: others.length })}
          </summary>
          <ul className="mt-1 divide-y divide-line/60 text-[0.9375rem]" lang="zh-Hant-TW">
            {others.map(({ code, text, status }) => (
              <li key={code} className="flex gap-2 py-1.5">
                <StatusShape status={status} className="relative top-1.5" />
                <span className="sr-only">{t(`ui:status.${status}`)}</span>
                <span className="min-w-0">
                  <span className="me-1.5 text-ink-soft tabular-nums">{code}</span>
                  {text}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}

function Told({ line }: { line: PublishedLine }) {
  const { t, i18n } = useTranslation('consolidation')
  const { code, text, status, narrative, cause, countermeasure, expectedOn, done, indicators } = line
  const sums = (['activities', 'people', 'pieces'] as const).filter((sum) => done[sum] > 0)
  const figures = indicators.filter(({ month }) => month !== undefined)
  return (
    <li className="py-2.5">
      <p className="flex gap-3" lang="zh-Hant-TW">
        <span className="min-w-0 grow">
          <span className="me-1.5 text-ink-soft tabular-nums">{code}</span>
          {text}
        </span>
        <StatusBadge status={status} className="shrink-0 self-start" />
      </p>
      <div className="mt-1 space-y-0.5 [overflow-wrap:anywhere]">
        {narrative && <p>{narrative}</p>}
        {cause && <p>{t('published.cause', { words: cause })}</p>}
        {countermeasure && <p>{t('published.countermeasure', { words: countermeasure })}</p>}
        {expectedOn && <p>{t('published.expectedOn', { date: formatDate(expectedOn, i18n.language) })}</p>}
      </div>
      {sums.length + figures.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.9375rem] text-ink-soft">
          {sums.map((sum) => (
            <li key={sum}>{t(`sum.${sum}`, { count: done[sum], number: formatNumber(done[sum]) })}</li>
          ))}
          {figures.map((one) => (
            <li key={one.code}>
              {t('published.figure', {
                name: localName(one, i18n.language),
                value: formatNumber(one.month ?? 0, 2),
                unit: one.unit,
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
