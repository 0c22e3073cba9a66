import { useTranslation } from 'react-i18next'
import { formatDate } from '@/lib/format'
import { localName } from '@/lib/local-name'
import { Card } from '@/ui/Card'
import { Link } from '@/ui/Link'
import type { ComplaintRow } from '../queries'
import { StateBadge } from '../StateBadge'

type Props = {
  cases: ComplaintRow[]
  /** What the list is called, and what it says when it is empty; without them, similar cases. */
  title?: string
  none?: string
}

/** Earlier cases that may be the same matter. Their links open beside, so that what is typed stays. */
export function SimilarCases({ cases, title, none }: Props) {
  const { t, i18n } = useTranslation('complaint')
  return (
    <div id="similar" className="scroll-mt-16 xl:sticky xl:top-16">
      <Card title={title ?? t('similar.title')}>
        <p role="status" className="text-sm text-ink-soft">
          {cases.length === 0 ? (none ?? t('similar.none')) : t('similar.found', { count: cases.length })}
        </p>
        <ul className="divide-y divide-line">
          {cases.map(({ id, number, subject, state, outcome, receivedOn, petitionerName, unit }) => (
            <li key={id} className="py-2">
              <Link to="/complaints/$id" params={{ id }} target="_blank" className="[overflow-wrap:anywhere]">
                <span className="me-2 whitespace-nowrap text-sm">{number}</span>
                {subject}
                <span className="sr-only">{t('similar.newTab')}</span>
              </Link>
              <span className="block text-sm text-ink-soft">
                {[formatDate(receivedOn, i18n.language), petitionerName, unit && localName(unit, i18n.language)]
                  .filter(Boolean)
                  .join(t('stop'))}
              </span>
              <StateBadge state={state} outcome={outcome} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  )
}
