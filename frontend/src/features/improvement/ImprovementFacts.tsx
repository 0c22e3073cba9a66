import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Facts } from '@/ui/Facts'
import { Link } from '@/ui/Link'
import type { Improvement } from './queries'

/** Where it was found, who has it, until when, and which items it serves. */
export function ImprovementFacts({ improvement }: { improvement: Improvement }) {
  const { t, i18n } = useTranslation('improvement')
  const { source, unit, ownerName, dueOn, createdOn, createdBy, items } = improvement
  const day = (iso: string) => formatDay(iso, i18n.language)
  const facts: [string, ReactNode][] = [
    [t('column.source'), [t(`kind.${source.kind}`), source.label].filter(Boolean).join(t('stop'))],
    [t('column.unit'), localName(unit, i18n.language)],
    [t('plan.ownerId'), ownerName],
    [t('column.due'), dueOn && day(dueOn)],
    [t('column.created'), t('outcome.by', { date: day(createdOn), by: createdBy })],
  ]
  return (
    <Card title={t('detail.facts')}>
      <Facts facts={facts} />
      {items.length > 0 && (
        <>
          <h3 className="mt-3 text-[0.9375rem] text-ink-soft">{t('form.items')}</h3>
          <ul className="space-y-1">
            {items.map(({ code, text }) => (
              <li key={code} className="[overflow-wrap:anywhere]">
                <Link to="/action-items/$id" params={{ id: code }}>
                  {code}
                </Link>{' '}
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}
